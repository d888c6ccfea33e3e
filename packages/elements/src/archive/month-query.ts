import { occurring } from "@event-content/renderer/archive";
import type { ItemInput } from "@event-content/schema";
import { filterQuery } from "../data/filter-query.ts";
import { askedQuery } from "./asked.ts";
import { monthOf, monthRange } from "./month.ts";
import type { ViewQuery } from "./view-query.ts";

const MOST = 1000;

/** The events of one month, and those that come again in it. */
export const monthQuery: ViewQuery = {
  query: (given, asked, now) => {
    const fixed = filterQuery(given);
    const own = askedQuery({ ...asked, year: "", sort: "oldest" }, fixed, "oldest", MOST);
    return { ...own, ...monthRange(monthOf(asked, given, now.day), fixed) };
  },
  rows: (found, recurring, { from = "", to = "" }) => {
    const known = new Set(recurring.map(({ id }) => id));
    const again = recurring.flatMap((item) => (item.kind === "event" ? occurring(item, from, to) : []));
    return [...found.filter(({ id }) => !known.has(id)), ...again].sort(byDay);
  },
};

function byDay(a: ItemInput, b: ItemInput): number {
  const start = (item: ItemInput): string => (item.kind === "event" && item.dates?.start) || "";
  return start(a) < start(b) ? -1 : Number(start(a) > start(b));
}
