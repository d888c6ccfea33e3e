import type { CheckedQuery } from "../query/checked-query.ts";
import { type Phrase, parseText } from "../query/parse-text.ts";
import { textFindings } from "../query/text-findings.ts";
import type { Stemmers } from "../stems/stemmers.ts";
import type { AskedText } from "./asked-text.ts";
import type { BundleItems } from "./bundle-items.ts";
import type { BundleLists } from "./bundle-lists.ts";
import { collectByRows, commonFields } from "./collect-by-rows.ts";
import { collectPhrases } from "./collect-phrases.ts";
import type { Manifest } from "./manifest.ts";
import { pairSpread, pairTerm } from "./pair-terms.ts";
import { segmentsOfWord, wordCondition } from "./word-conditions.ts";

/** Reads the text of a question, for `answerFromBundle`. */
export function askText(
  query: CheckedQuery,
  manifest: Manifest,
  items: BundleItems,
  lists: BundleLists,
  stemmers: Stemmers,
): AskedText {
  const text = parseText(query.text, stemmers);
  const { wanted, unwanted, phrases, unwantedPhrases } = text;
  const hasPhrases = phrases.length + unwantedPhrases.length > 0;
  const frequent = Uint8Array.from(atob(manifest.frequent), (character) => character.charCodeAt(0));
  const pairs = (phrase: Phrase): readonly string[][] => neighbours(phrase, pairSpread(manifest.items));
  return {
    faults: text.faults,
    isEmpty: wanted.length + unwanted.length + unwantedPhrases.length === 0,
    hasPhrases,
    words: () => Promise.all(wanted.map((word) => wordCondition(word, lists, items, frequent))),
    barred: async () => (await Promise.all(unwanted.map((word) => segmentsOfWord(word, lists)))).flat(),
    together: phrases.flatMap(pairs),
    apart: unwantedPhrases.map(pairs),
    collect: async (conditions, needed, { find, hasFields, rowOf }) => {
      if (hasPhrases) return collectPhrases(find(conditions, needed), needed, text, items, stemmers, rowOf);
      const { common, others, share } = commonFields(conditions, manifest.items);
      if (common.length === 0) return undefined;
      return collectByRows(find(others, Math.ceil(needed / share)), needed, hasFields, share, items);
    },
    findings: (words, rows) => textFindings(query.text, words, rows, stemmers),
  };
}

/** Neighbours of a long phrase that are looked up; whether the rest follows is read in the items. */
const NEIGHBOURS = 4;

/** What an item with a phrase must have: each pair of its words side by side. */
function neighbours(phrase: Phrase, spread: number): string[][] {
  return phrase.slice(1, 1 + NEIGHBOURS).map((seconds, at) => {
    const firsts = phrase[at] ?? [];
    return [...new Set(firsts.flatMap((first) => seconds.map((second) => pairTerm(first, second, spread))))];
  });
}
