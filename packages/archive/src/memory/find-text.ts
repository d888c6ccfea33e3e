import type { ItemInput } from "@event-content/schema";
import { hasPhrase } from "../query/has-phrase.ts";
import { type Phrase, parseText } from "../query/parse-text.ts";
import { textFindings } from "../query/text-findings.ts";
import { type Stemmers, stemmersFor } from "../stems/stemmers.ts";
import type { Labels } from "../text/item-texts.ts";
import type { ItemStore } from "./item-store.ts";
import { languagesOf } from "./languages-of.ts";
import { type TermIndex, termIndex } from "./term-index.ts";
import type { TextMatch } from "./text-match.ts";

/** Finds texts in items: the index of terms is made with the first word. */
export function findText<T extends ItemInput>(
  store: ItemStore<T>,
  given: Stemmers,
  taxonomies?: Labels,
): (text: string) => TextMatch<T> {
  const newest = store.newest.map(({ item }) => item);
  const stemmers = stemmersFor(languagesOf(store), given);
  const places = new Map(newest.map((item, place) => [item, place]));
  const placeOf = (item: T): number => places.get(item) as number;
  let index: TermIndex | undefined;
  const terms = (): TermIndex => (index ??= termIndex(newest, stemmers, taxonomies));

  return (asked) => {
    const text = parseText(asked, stemmers);
    const looked = text.wanted.map((wanted) => ({ wanted, ...terms().find(wanted) }));
    const barred = text.unwanted.map((wanted) => terms().find(wanted).levels);
    const accepts = (item: T): boolean => {
      const place = placeOf(item);
      const has = (phrase: Phrase): boolean => hasPhrase(item, phrase, stemmers, taxonomies);
      return (
        looked.every(({ levels }) => levels[place] !== 0) &&
        barred.every((levels) => levels[place] === 0) &&
        text.phrases.every(has) &&
        !text.unwantedPhrases.some(has)
      );
    };
    const score = (place: number): number =>
      looked.reduce((sum, { levels }) => sum + (levels[place] as number), 0);
    return {
      accepts,
      byScore: (items) => sortedBy(items, (item) => score(placeOf(item))),
      findings: (rows) => textFindings(asked, looked, rows, stemmers),
      faults: text.faults,
    };
  };
}

/** The best first; sorting keeps the order of equals. */
function sortedBy<T>(items: readonly T[], scoreOf: (item: T) => number): readonly T[] {
  return items
    .map((item) => ({ item, score: scoreOf(item) }))
    .sort((a, b) => b.score - a.score)
    .map(({ item }) => item);
}
