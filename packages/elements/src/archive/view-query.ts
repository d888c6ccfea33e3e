import type { Query } from "@event-content/archive/browse";
import type { Moment } from "../element/moment.ts";
import type { ArchiveGiven } from "./archive-given.ts";
import type { Asked } from "./asked.ts";
import { isMonth } from "./is-month.ts";

/** What a view asks instead of a page of rows. */
export type ViewQuery = (given: ArchiveGiven, asked: Asked, now: Moment) => Query;

/** What the view of a name asks; undefined for a page of rows. */
export async function viewQuery(view: string): Promise<ViewQuery | undefined> {
  return isMonth(view) ? (await import("./month-query.ts")).monthQuery : undefined;
}
