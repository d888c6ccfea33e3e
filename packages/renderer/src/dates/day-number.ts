import type { EdtfDate } from "@event-content/schema/core";
import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";

const EPOCH = new Date(1970, 0, 1);
// A leap year stands in where none is stated, so that 29 February has a place.
const NO_YEAR = 2000;

/** Days from 1 January 1970 to a date in the Gregorian calendar; its first day where only a month or year is known. */
export function dayNumber({ year = NO_YEAR, month = 1, day = 1 }: EdtfDate): number {
  const date = new Date(2000, 0, 1);
  // The constructor would read the years 0 to 99 as 1900 to 1999.
  date.setFullYear(year, month - 1, day);
  return differenceInCalendarDays(date, EPOCH);
}
