import type { EdtfDate } from "@event-content/schema/core";

const DAY = 86_400_000;
// A leap year stands in where none is stated, so that 29 February has a place.
const NO_YEAR = 2000;

/** Days from 1 January 1970 to a date in the Gregorian calendar; its first day where only a month or year is known. */
export function dayNumber({ year = NO_YEAR, month = 1, day = 1 }: EdtfDate): number {
  // Date.UTC reads the years 0 to 99 as 1900 to 1999; 400 years are 146,097 days.
  return year < 100
    ? Date.UTC(year + 400, month - 1, day) / DAY - 146_097
    : Date.UTC(year, month - 1, day) / DAY;
}
