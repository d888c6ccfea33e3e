import type { CheckedQuery } from "../query/checked-query.ts";
import { highlightsIn } from "../query/highlights.ts";
import { parseText } from "../query/parse-text.ts";
import type { Stemmers } from "../stems/stemmers.ts";
import type { AskedText } from "./asked-text.ts";
import type { BundleItems } from "./bundle-items.ts";
import type { BundleLists } from "./bundle-lists.ts";
import type { Manifest } from "./manifest.ts";
import { segmentsOfWord, wordCondition } from "./word-conditions.ts";

/** Reads the text of a question, for `answerFromBundle`. What few texts need is loaded while the lists of its words are. */
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
  const isFiltered = Object.keys(query.filters).length > 0;
  const phrased = hasPhrases ? import("./ask-phrases.ts") : undefined;
  // A row in one language does not tell all that it is asked for by.
  const isPartly = items.displayLang && (query.filters.lang || query.filters.organizers);
  const rowsOf = isPartly ? items.fullRows : items.rows;
  const byRows = isFiltered && !hasPhrases ? import("./collect-by-rows.ts") : undefined;
  // Awaited last; what fails before it is told first.
  byRows?.catch(() => {});
  return {
    faults: text.faults,
    isEmpty: wanted.length + unwanted.length + unwantedPhrases.length === 0,
    hasPhrases,
    words: () => Promise.all(wanted.map((word) => wordCondition(word, lists, items))),
    barred: async () => (await Promise.all(unwanted.map((word) => segmentsOfWord(word, lists)))).flat(),
    neighbours: async () => (await phrased)?.neighboursOf(text, manifest.items),
    collect: async (conditions, needed, ways) =>
      (await phrased)?.collectPhrases(ways.find(conditions, needed), needed, text, items, stemmers) ??
      (await byRows)?.collectByRows(conditions, needed, ways, rowsOf, !isPartly, manifest.items),
    findings: async (words, rows) =>
      words.some(({ similar }) => similar.length > 0)
        ? (await import("./mistyped.ts")).textFindings(query.text, words, rows, stemmers)
        : { highlights: highlightsIn(rows, words, stemmers) },
  };
}
