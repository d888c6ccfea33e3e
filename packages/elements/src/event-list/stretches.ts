import type { Answer, Query } from "@event-content/archive/browse";
import type { ListProperties } from "../attributes/properties.ts";

/** A question whose days are texts. */
export type ListQuery = Query & { readonly from?: string; readonly to?: string };

/** Which stretch of time the rows of a list are of. */
export type Which = "all" | "upcoming" | "past";

/** A question for one stretch of time. */
export interface StretchQuery {
  readonly query: Query;
  readonly which: Which;
}

/**
 * What a list asks by its `when`, in order: the first question with an answer is the one that is shown.
 *
 * @param query what it asks of all times
 * @param today the day it is, `YYYY-MM-DD`
 */
export function stretchQueries(
  when: ListProperties["when"],
  query: ListQuery,
  today: string,
): readonly StretchQuery[] {
  const { sort: _, ...all } = query;
  const upcoming: StretchQuery = {
    which: "upcoming",
    query: { kind: "event", ...all, from: later(today, all.from), sort: "oldest" },
  };
  const past: StretchQuery = {
    which: "past",
    query: { ...all, to: earlier(dayBefore(today), all.to), sort: "newest" },
  };
  switch (when) {
    case "upcoming":
      return [upcoming];
    case "past":
      return [past];
    case "auto":
      return [upcoming, past];
    case "all":
      return [{ which: "all", query }];
  }
}

/** The first answer that has rows, else the last. */
export async function firstAnswer(
  queries: readonly StretchQuery[],
  answerOf: (query: Query) => Answer | Promise<Answer>,
): Promise<{ readonly answer: Answer; readonly which: Which }> {
  let found: { answer: Answer; which: Which } | undefined;
  for (const { query, which } of queries) {
    found = { answer: await answerOf(query), which };
    if (found.answer.total.value > 0) break;
  }
  if (!found) throw new RangeError("A list asks at least one question.");
  return found;
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
