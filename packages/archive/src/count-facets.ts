import type { ItemInput } from "@event-content/schema";
import { itemFacets } from "./item-facets.ts";
import { noCounts } from "./query/answer.ts";
import { type YearRange, yearsOf } from "./years-of.ts";

export type Counts = ReturnType<typeof noCounts>;

/** Adds an item to the counts, or takes it off with -1. */
export function countItem(counts: Counts, item: ItemInput, years: YearRange, by = 1): void {
  const facets = { ...itemFacets(item), year: yearsOf(item, years) };
  for (const name of Object.keys(facets) as (keyof typeof facets)[]) {
    for (const value of facets[name]) {
      const count = (counts[name].get(value) ?? 0) + by;
      if (count === 0) counts[name].delete(value);
      else counts[name].set(value, count);
    }
  }
}

/** How many items have each value. */
export function countFacets(items: Iterable<ItemInput>, years: YearRange): Counts {
  const counts = noCounts();
  for (const item of items) countItem(counts, item, years);
  return counts;
}
