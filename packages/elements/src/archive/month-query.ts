import { filterQuery } from "../data/filter-query.ts";
import { askedQuery } from "./asked.ts";
import { monthOf, monthRange } from "./month.ts";
import type { ViewQuery } from "./view-query.ts";

const MOST = 1000;

/** The events of one month. */
export const monthQuery: ViewQuery = (given, asked, now) => {
  const fixed = filterQuery(given);
  const own = askedQuery({ ...asked, year: "", sort: "oldest" }, fixed, "oldest", MOST);
  return { ...own, ...monthRange(monthOf(asked, given, now.day), fixed) };
};
