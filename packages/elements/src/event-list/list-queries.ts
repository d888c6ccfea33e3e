import type { Query } from "@event-content/archive/browse";
import type { ListProperties } from "../attributes/properties.ts";
import { filterQuery } from "../data/filter-query.ts";

/** What `<event-list>` asks, in order: the first question with an answer is the one that is shown. */
export interface ListQuery {
  readonly query: Query;
  /** Which stretch of time the rows are of. */
  readonly which: "all" | "upcoming" | "past";
}

/** Rows of a bundle where `limit` does not say. */
const OF_A_BUNDLE = 20;
const MOST = 1000;

/** @param today the day it is, `YYYY-MM-DD` */
export function listQueries(
  given: ListProperties,
  today: string,
  kind: "bundle" | "items" | undefined,
): readonly ListQuery[] {
  const fixed = filterQuery(given);
  const pageSize = given.limit || (kind === "items" ? MOST : OF_A_BUNDLE);
  const upcoming: ListQuery = {
    which: "upcoming",
    query: { kind: "event", ...fixed, from: later(today, fixed.from), sort: "oldest", pageSize },
  };
  const past: ListQuery = {
    which: "past",
    query: { ...fixed, to: earlier(dayBefore(today), fixed.to), sort: "newest", pageSize },
  };
  switch (given.when) {
    case "upcoming":
      return [upcoming];
    case "past":
      return [past];
    case "auto":
      return [upcoming, past];
    case "all":
      return [{ which: "all", query: { ...fixed, sort: given.order, pageSize } }];
  }
}

function later(one: string, other: string | undefined): string {
  return other !== undefined && other > one ? other : one;
}

function earlier(one: string, other: string | undefined): string {
  return other !== undefined && other < one ? other : one;
}

function dayBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}
