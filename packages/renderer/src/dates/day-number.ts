import type { EdtfDate } from "@event-content/schema/core";
import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";

const EPOCH = new Date(1970, 0, 1);
// A leap year stands in where none is stated, so that 29 February has a place.
const NO_YEAR = 2000;

/** Days from 1 January 1970 to a date in the Gregorian calendar; its first day where only a month or year is known. */
export function dayNumber({ year, month, day }: EdtfDate): number {
  const date = new Date(2000, (month ?? 1) - 1, day ?? 1);
  // Years before 100 would be read as 19xx by the constructor.
  date.setFullYear(year ?? NO_YEAR, (month ?? 1) - 1, day ?? 1);
  return differenceInCalendarDays(date, EPOCH);
}
