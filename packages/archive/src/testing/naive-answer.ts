import type { ItemInput } from "@event-content/schema";
import { fieldValues } from "../field-values.ts";
import { itemFacets } from "../item-facets.ts";
import { inOrder } from "../item-order.ts";
import { itemSpan } from "../item-span.ts";
import { canBeMeant } from "../query/can-be-meant.ts";
import type { CheckedQuery } from "../query/checked-query.ts";
import { parseText, type TextQuery, type Wanted } from "../query/parse-text.ts";
import { type FacetName, FILTERS, type Query } from "../query/query.ts";
import { readQuery } from "../query/read-query.ts";
import { bestOf, oneOff, rankOf } from "../query/similar.ts";
import { ALL_STEMMERS } from "../stems/all-stemmers.ts";
import { type Stemmers, stemmersFor } from "../stems/stemmers.ts";
import { itemTexts, type Labels } from "../text/item-texts.ts";
import { termsOf } from "../text/terms.ts";

/** What an answer must be: all matches in order, and how many have each value. */
export interface NaiveAnswer {
  readonly ids: readonly string[];
  readonly count: (name: FacetName, value: string | number) => number;
}

/** Reads every item for every question: no index, nothing clever. Undefined where the question is at fault. */
export function naiveAnswer(
  items: readonly ItemInput[],
  query: Query,
  labels: Labels = {},
): NaiveAnswer | undefined {
  const asked = readQuery(query);
  if (asked.refused.length > 0) return undefined;
  const languages = items.flatMap((item) => itemFacets(item).lang.map(String));
  const stemmers = stemmersFor(languages, ALL_STEMMERS);
  const text = parseText(asked.text, stemmers);
  const words = items.map((item) => wordsOf(item, stemmers, labels));
  const likely = text.wanted.map((wanted) => likelyTerms(wanted, words));
  const found = items.flatMap((item, place) => {
    const texts = words[place] as Words;
    if (!hasFields(item, asked) || !hasText(texts, text)) return [];
    const levels = text.wanted.map((wanted, at) => levelOf(texts, wanted, likely[at] ?? []));
    return levels.includes(0) ? [] : [{ item, score: levels.reduce((sum, level) => sum + level, 0) }];
  });
  const scores = new Map(found.map(({ item, score }) => [item.id, score]));
  const ordered = inOrder(
    found.map(({ item }) => item),
    asked.sort === "oldest" ? "oldest" : "newest",
  );
  // Sorting keeps the order of equals.
  if (asked.sort === "relevance") {
    ordered.sort((a, b) => (scores.get(b.id) as number) - (scores.get(a.id) as number));
  }
  return {
    ids: ordered.map(({ id }) => id),
    count: (name, value) => ordered.filter((item) => has(item, name, value)).length,
  };
}

/** Each text of an item as its terms. */
type Words = readonly { readonly level: number; readonly terms: readonly string[] }[];

function wordsOf(item: ItemInput, stemmers: Stemmers, labels: Labels): Words {
  return itemTexts(item, labels).map(({ text, lang, level }) => ({
    level,
    terms: termsOf(text, lang, stemmers).map(({ term }) => term),
  }));
}

const isWhole = (term: string, { terms }: Wanted): boolean => terms.includes(term);
const isBeginning = (term: string, { prefixes }: Wanted): boolean =>
  prefixes.some((prefix) => term.startsWith(prefix));

/** The terms one letter off a word that no item has. */
function likelyTerms(wanted: Wanted, all: readonly Words[]): readonly string[] {
  const has = (texts: Words): boolean =>
    texts.some(({ terms }) => terms.some((term) => isWhole(term, wanted) || isBeginning(term, wanted)));
  if (!wanted.fuzzy || all.some(has)) return [];
  const counts = new Map<string, number>();
  for (const texts of all) {
    for (const term of new Set(texts.flatMap(({ terms }) => terms)))
      counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  const near = [...counts].filter(
    ([term]) => canBeMeant(term) && wanted.terms.some((each) => canBeMeant(each) && oneOff(each, term)),
  );
  return bestOf(near.map(([term, count]) => ({ term, rank: rankOf(count) })));
}

function levelOf(texts: Words, wanted: Wanted, likely: readonly string[]): number {
  let best = 0;
  for (const { level, terms } of texts) {
    for (const term of terms) {
      if (isWhole(term, wanted)) best = Math.max(best, level);
      else if (isBeginning(term, wanted) || likely.includes(term)) best = Math.max(best, level - 1, 1);
    }
  }
  return best;
}

function hasText(texts: Words, { phrases, unwanted, unwantedPhrases }: TextQuery): boolean {
  const together = (phrase: TextQuery["phrases"][number]): boolean =>
    texts.some(({ terms }) =>
      terms.some((_, start) => phrase.every((any, at) => any.includes(terms[start + at] ?? ""))),
    );
  const barred = unwanted.some((each) =>
    texts.some(({ terms }) => terms.some((term) => isWhole(term, each) || isBeginning(term, each))),
  );
  return !barred && phrases.every(together) && !unwantedPhrases.some(together);
}

function hasFields(item: ItemInput, { filters, stretches }: CheckedQuery): boolean {
  const span = itemSpan(item);
  const inTime = stretches.every(
    ({ from, to }) =>
      span &&
      span.first.slice(0, 10) <= to + "9999-12-31".slice(to.length) &&
      span.last.slice(0, 10) >= from + "0000-01-01".slice(from.length),
  );
  return (
    inTime &&
    FILTERS.every((name) => {
      const values = fieldValues(item, name).map(String);
      return filters[name]?.some((value) => values.includes(value)) ?? true;
    })
  );
}

function has(item: ItemInput, name: FacetName, value: string | number): boolean {
  if (name !== "year") return itemFacets(item)[name].includes(value);
  const span = itemSpan(item);
  return (
    !!span &&
    Number(span.first.slice(0, 4)) <= Number(value) &&
    Number(span.last.slice(0, 4)) >= Number(value)
  );
}
