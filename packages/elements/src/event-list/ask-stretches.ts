import type { Answer, Query } from "@event-content/archive/browse";
import type { ListProperties } from "../attributes/properties.ts";
import { momentOf } from "../element/moment.ts";
import { firstAnswer, type ListQuery, stretchQueries, type Which } from "./stretches.ts";

/** Asks for what comes next, or for the latest that is over, by the clock of the reader. */
export async function askStretches(
  { when, now }: Pick<ListProperties, "when" | "now">,
  query: ListQuery,
  ask: (query: Query) => Promise<Answer>,
): Promise<{ readonly answer: Answer; readonly which: Which; readonly now: string }> {
  const { day, moment } = momentOf(now);
  return { ...(await firstAnswer(stretchQueries(when, query, day), ask)), now: moment };
}
