import type { Query } from "@event-content/archive/browse";
import type { ItemInput } from "@event-content/schema";
import type { Moment } from "../element/moment.ts";
import type { ArchiveGiven } from "./archive-given.ts";
import type { Asked } from "./asked.ts";
import { isMonth } from "./is-month.ts";

/** What a view asks instead of a page of rows, and what it shows of the answer. */
export interface ViewQuery {
  readonly query: (given: ArchiveGiven, asked: Asked, now: Moment) => Query;
  /**
   * What is shown of the rows that were found, and of those that recur: these are asked for by the same question without its
   * first day.
   */
  readonly rows: (
    found: readonly ItemInput[],
    recurring: readonly ItemInput[],
    asked: Query,
  ) => readonly ItemInput[];
}

/** What the view of a name asks; undefined for a page of rows. */
export async function viewQuery(view: string): Promise<ViewQuery | undefined> {
  return isMonth(view) ? (await import("./month-query.ts")).monthQuery : undefined;
}
