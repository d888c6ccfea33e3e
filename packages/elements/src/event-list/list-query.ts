import type { FilterProperties, ListProperties } from "../attributes/properties.ts";
import { filterQuery } from "../data/filter-query.ts";
import type { ListQuery } from "./stretches.ts";

/** Rows of a bundle where `limit` does not say. */
const OF_A_BUNDLE = 20;
const MOST = 1000;

/** What a list asks of all times. */
export function listQuery(
  given: FilterProperties & Pick<ListProperties, "limit" | "order">,
  kind: "bundle" | "items" | undefined,
): ListQuery {
  const pageSize = given.limit || (kind === "items" ? MOST : OF_A_BUNDLE);
  return { ...filterQuery(given), sort: given.order, pageSize } as ListQuery;
}
