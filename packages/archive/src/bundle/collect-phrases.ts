import type { Fault, ItemInput } from "@event-content/schema";
import { inLanguage } from "../in-language.ts";
import { itemRow } from "../item-row.ts";
import { hasPhrase } from "../query/has-phrase.ts";
import type { Phrase, TextQuery } from "../query/parse-text.ts";
import type { Stemmers } from "../stems/stemmers.ts";
import type { BundleItems } from "./bundle-items.ts";
import type { Collected } from "./collected.ts";
import type { Match } from "./find-matches.ts";
import type { Row } from "./read-item.ts";

/** Whole items that are read to look for a phrase, at most; more would fetch the archive. */
const MOST_READ = 400;
const READ_AT_ONCE = 20;

/** Reads whole items to see whether words stand side by side, as many as a page needs. */
export async function collectPhrases(
  batches: AsyncIterable<readonly Match[]>,
  needed: number,
  text: TextQuery,
  items: BundleItems,
  stemmers: Stemmers,
): Promise<Collected> {
  const matches: Match[] = [];
  const rows = new Map<number, Row>();
  const { displayLang } = items;
  const found = (whole: boolean, faults: readonly Fault[] = []): Collected => ({
    matches,
    whole,
    faults,
    ...(text.phrases.length > 0 && { rows }),
  });
  const labels = await items.labels();
  let left = MOST_READ;
  for await (const batch of batches) {
    for (let at = 0; at < batch.length; at += READ_AT_ONCE) {
      if (matches.length >= needed) return found(false);
      if (left <= 0) return found(false, [cutShort()]);
      const part = batch.slice(at, at + READ_AT_ONCE);
      const doubtful = part.filter(({ suspect }) => suspect || text.phrases.length > 0);
      left -= doubtful.length;
      const read = await items.wholes(doubtful.map(({ number }) => number));
      for (const match of part) {
        const whole = read[doubtful.indexOf(match)];
        if (whole && "error" in whole) throw whole.error;
        const has = (phrase: Phrase): boolean =>
          hasPhrase(whole?.item as ItemInput, phrase, stemmers, labels);
        if (whole && !(text.phrases.every(has) && !text.unwantedPhrases.some(has))) continue;
        const row = whole && itemRow(whole.item);
        if (row)
          rows.set(
            match.number,
            displayLang ? { item: inLanguage(row, displayLang), full: row } : { item: row },
          );
        matches.push(match);
      }
    }
  }
  return found(true);
}

function cutShort(): Fault {
  return {
    code: "phrase-cut-short",
    severity: "warning",
    message: `The words in quotes were looked for in ${MOST_READ} items that have them all; there may be more.`,
    path: "/text",
    expected: "a phrase of words that few items share",
    received: "words that most items share",
    hint: "Add a word, a year or a topic.",
  };
}
