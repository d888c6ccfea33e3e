import type { ItemInput } from "@event-content/schema";
import { edtf } from "@event-content/schema/core";

/** What follows the language in the address of the calendar. */
export const CALENDAR = "calendar/";

/** The months that have a page: those of the year of `now` and of the next. */
export function calendarMonths(now: string): string[] {
  const year = Number(now.slice(0, 4));
  return Array.from({ length: 24 }, (_, at) => {
    const month = String((at % 12) + 1).padStart(2, "0");
    return `${String(year + Math.floor(at / 12)).padStart(4, "0")}-${month}`;
  });
}

/** What follows the language in the address of a month; the present one is the calendar itself. */
export function monthRest(month: string, now: string): string {
  return month === now.slice(0, 7) ? CALENDAR : `${CALENDAR}${month}/`;
}

/** Whether a calendar has anything to show: an event on a day that is known. */
export function hasDays(items: readonly ItemInput[]): boolean {
  return items.some((item) => {
    const { year, day } = (item.kind === "event" && edtf(item.dates?.start)) || {};
    return year !== undefined && day !== undefined;
  });
}
