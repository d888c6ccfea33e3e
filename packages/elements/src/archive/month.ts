import type { Query } from "@event-content/archive/browse";
import type { ItemInput } from "@event-content/schema";
import type { Asked } from "./asked.ts";

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

/** What of an archive stands in a month: news have no days of their own. */
export function eventsOf(items: readonly ItemInput[]): readonly ItemInput[] {
  return items.filter(({ kind }) => kind === "event");
}

interface Fixed {
  readonly month?: string | undefined;
  readonly filterFrom: string;
  readonly filterTo: string;
}

/** The month to show: the reader's, the element's, the present one, as near as the days allow that it is fixed to. */
export function monthOf(asked: Asked, given: Fixed, today: string): string {
  const chosen = [asked.month, given.month].find((each) => each && MONTH.test(each)) ?? today.slice(0, 7);
  return monthWithin(chosen, given);
}

/** The month itself, or the nearest that has days which an element is fixed to. */
export function monthWithin(month: string, { filterFrom, filterTo }: Fixed): string {
  const first = `${filterFrom}-01`.slice(0, 7);
  const last = `${filterTo}-12`.slice(0, 7);
  if (MONTH.test(first) && month < first) return first;
  return MONTH.test(last) && month > last ? last : month;
}

/** The month so many after another: `monthBeside("2026-12", 1)` is `2027-01`. */
export function monthBeside(month: string, by: number): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  const at = year * 12 + number - 1 + by;
  return `${String(Math.floor(at / 12)).padStart(4, "0")}-${String((at % 12) + 1).padStart(2, "0")}`;
}

/** The days of a month as far as an element is not fixed to fewer. */
export function monthRange(month: string, { from, to }: Query): Pick<Query, "from" | "to"> {
  const end = (days: string): string => `${days}-99-99`.slice(0, 10);
  return { from: from && from > month ? from : month, to: to && end(to) < end(month) ? to : month };
}
