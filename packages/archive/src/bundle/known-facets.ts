import { countAll, countedValues } from "../count-facets.ts";
import { facetsFrom, noCounts } from "../query/answer.ts";
import type { CheckedQuery } from "../query/checked-query.ts";
import { type Facets, FILTERS, type Total } from "../query/query.ts";
import type { YearRange } from "../years-of.ts";
import type { Row } from "./read-item.ts";

/** Counts of the rows at hand: exact where they are all there are, else the least there can be. */
export function pageFacets(
  query: CheckedQuery,
  rows: readonly Row[],
  total: Total,
  years: YearRange,
): Facets {
  const counts = countAll(
    rows.map(({ item, full = item, counted }) => ({ ...countedValues(full, years), ...counted })),
  );
  if (total.relation === "eq" && total.value === rows.length) return facetsFrom(counts, "eq");
  return lowered(query, total, counts);
}

/** The least there can be of the values that were asked for, beside what was counted. */
export function lowered(
  query: CheckedQuery,
  total: Total,
  counts: ReturnType<typeof noCounts> = noCounts(),
): Facets {
  for (const name of FILTERS) {
    const values = query.filters[name];
    // Every match has the one value that was asked for; an organizer is asked for by any of its names, and counted by one.
    if (values?.length !== 1 || name === "organizers" || total.value === 0) continue;
    counts[name].set(name === "goals" ? Number(values[0]) : (values[0] as string), total.value);
  }
  return facetsFrom(counts, "gte");
}
