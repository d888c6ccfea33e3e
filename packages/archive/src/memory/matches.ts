import type { ItemInput } from "@event-content/schema";
import { itemFacets, organizerNames } from "../item-facets.ts";
import { itemSpan } from "../item-span.ts";
import { type CheckedQuery, FILTERS } from "../query/checked-query.ts";

/** Whether an item has what the fields of a query ask for, its text aside. One without a place in time answers none that asks for one. */
export function matches(
  item: ItemInput,
  { filters, stretches }: CheckedQuery,
  valuesOf: (item: ItemInput) => ReturnType<typeof itemFacets> = itemFacets,
): boolean {
  if (stretches.length > 0 && !touchesAll(item, stretches)) return false;
  if (FILTERS.every((name) => filters[name] === undefined)) return true;
  const facets = valuesOf(item);
  return FILTERS.every((name) => {
    const wanted = filters[name];
    if (wanted === undefined) return true;
    const values = name === "organizers" ? organizerNames(item) : facets[name].map(String);
    return wanted.some((value) => values.includes(value));
  });
}

function touchesAll(item: ItemInput, stretches: CheckedQuery["stretches"]): boolean {
  const span = itemSpan(item);
  if (!span) return false;
  const first = span.first.slice(0, 10);
  const last = span.last.slice(0, 10);
  return stretches.every(({ from, to }) => first <= to && last >= from);
}
