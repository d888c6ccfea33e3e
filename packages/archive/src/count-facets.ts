import type { ItemInput } from "@event-content/schema";
import { itemFacets } from "./item-facets.ts";
import { noCounts } from "./query/answer.ts";
import { FACETS, type FacetName } from "./query/query.ts";
import { type YearRange, yearsOf } from "./years-of.ts";

export type Counts = ReturnType<typeof noCounts>;
export type Values = Readonly<Record<FacetName, readonly (string | number)[]>>;

/** The values of an item that are counted. */
export function countedValues(item: ItemInput, years: YearRange): Values {
  return { ...itemFacets(item), year: yearsOf(item, years) };
}

/** Adds an item to the counts, or takes it off with -1. */
export function countItem(counts: Counts, item: ItemInput, years: YearRange, by = 1): void {
  countValues(counts, countedValues(item, years), by);
}

/** How many items have each value, from the values of each. */
export function countAll(all: Iterable<Values>): Counts {
  const counts = noCounts();
  for (const values of all) countValues(counts, values, 1);
  return counts;
}

function countValues(counts: Counts, values: Values, by: number): void {
  for (const name of FACETS) {
    const of = counts[name];
    for (const value of values[name]) {
      const count = (of.get(value) ?? 0) + by;
      if (count === 0) of.delete(value);
      else of.set(value, count);
    }
  }
}
