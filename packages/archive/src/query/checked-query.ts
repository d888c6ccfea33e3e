import { FACETS, type FacetName, type Sort } from "./query.ts";

/** A query whose every field can be relied upon. */
export interface CheckedQuery {
  readonly text: string;
  readonly filters: Readonly<Record<FilterName, readonly string[] | undefined>>;
  /** Stretches of days that an item must touch, all of them; `YYYY-MM-DD`, both ends included. */
  readonly stretches: readonly { readonly from: string; readonly to: string }[];
  readonly sort: Sort;
  readonly page: number;
  readonly pageSize: number;
}

/** The fields that are asked for by value; the year is a stretch of days. */
export const FILTERS: readonly FilterName[] = /* @__PURE__ */ FACETS.filter(
  (name): name is FilterName => name !== "year",
);
export type FilterName = Exclude<FacetName, "year">;

/** Whether neither a field nor a stretch of days is asked for. */
export function hasNoFields({ filters, stretches }: CheckedQuery): boolean {
  return stretches.length === 0 && FILTERS.every((name) => filters[name] === undefined);
}
