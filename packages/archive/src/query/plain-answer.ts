import type { ItemInput } from "@event-content/schema";
import type { Answer } from "./answer.ts";
import type { Facets } from "./query.ts";

/** An answer of which nothing is to be said but its rows and how many there are: nothing is counted yet. */
export function plainAnswer<T extends ItemInput>(
  items: readonly T[],
  value: number,
  page: number,
  pageSize: number,
  facets: Facets = {} as Facets,
): Answer<T> {
  return {
    items,
    total: { value, relation: "eq" },
    facets,
    page,
    pages: Math.ceil(value / pageSize) || 1,
    highlights: {},
    faults: [],
  };
}
