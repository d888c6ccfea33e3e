import type { Fault, ItemInput } from "@event-content/schema";
import { plainAnswer } from "./plain-answer.ts";
import { FACETS, type FacetCount, type FacetName, type Facets, type Total } from "./query.ts";

/** Where words of the question stand in a text of a row: a JSON Pointer into it, and stretches of UTF-16 units. */
export interface Highlight {
  readonly path: string;
  readonly ranges: readonly (readonly [start: number, end: number])[];
}

/** One page of what was asked, with what all matches hold. */
export interface Answer<T extends ItemInput = ItemInput> {
  /** The rows of the page: items without what only their own page shows, see `itemRow`. */
  readonly items: readonly T[];
  readonly total: Total;
  readonly facets: Facets;
  readonly page: number;
  /** At least one; a lower bound where the total is. */
  readonly pages: number;
  /** The text with the words that are found in place of those that nothing has. */
  readonly didYouMean?: string;
  /** By the id of an item. */
  readonly highlights: Readonly<Record<string, readonly Highlight[]>>;
  /** What in the question, or on the way to its answer, was not right. */
  readonly faults: readonly Fault[];
}

const MOST_VALUES = 200;

/** Counts as an answer lists them. */
export function facetsFrom(
  counts: Readonly<Record<FacetName, ReadonlyMap<string | number, number>>>,
  relation: Total["relation"],
): Facets {
  return Object.fromEntries(
    FACETS.map((name) => [name, listed(counts[name], relation)]),
  ) as unknown as Facets;
}

function listed(
  counts: ReadonlyMap<string | number, number>,
  relation: Total["relation"],
): readonly FacetCount[] {
  return [...counts]
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .slice(0, MOST_VALUES)
    .map(([value, count]) => ({ value, count: { value: count, relation } }));
}

/** Counters for every field, all at nothing. */
export function noCounts(): Record<FacetName, Map<string | number, number>> {
  return Object.fromEntries(FACETS.map((name) => [name, new Map()])) as Record<
    FacetName,
    Map<string | number, number>
  >;
}

/** What is answered where nothing can be. */
export function emptyAnswer<T extends ItemInput>(faults: readonly Fault[], page = 1): Answer<T> {
  return {
    ...plainAnswer<T>([], 0, page, 1),
    facets: facetsFrom(noCounts(), "eq"),
    faults,
  };
}
