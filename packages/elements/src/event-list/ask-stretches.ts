import type { Answer, Query } from "@event-content/archive/browse";
import type { ListProperties } from "../attributes/properties.ts";
import { momentOf } from "../element/moment.ts";
import { firstAnswer, stretchQueries, type Which } from "./stretches.ts";

/** Asks for what comes next, or for the latest that is over, by the clock of the reader. */
export async function askStretches(
  given: ListProperties,
  kind: "bundle" | "items" | undefined,
  ask: (query: Query) => Promise<Answer>,
): Promise<{ readonly answer: Answer; readonly which: Which; readonly now: string }> {
  const { day, moment } = momentOf(given.now);
  return { ...(await firstAnswer(stretchQueries(given, day, kind), ask)), now: moment };
}
