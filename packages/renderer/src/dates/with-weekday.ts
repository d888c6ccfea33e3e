import type { EdtfDate } from "@event-content/schema/core";
import type { ArchiveDates, ListDates } from "../language/date-grammar.ts";
import { dayNumber } from "./day-number.ts";

/** A date in words with the name of its day, where the day is known, the year stated, and the language whole. */
export function withWeekday(
  text: string,
  date: EdtfDate,
  grammar: ListDates & Partial<Pick<ArchiveDates, "weekdays" | "withWeekday">>,
): string {
  if (date.year === undefined || date.day === undefined || !grammar.weekdays) return text;
  // 1 January 1970, day number 0, was a Thursday; weekdays count from Monday.
  const weekday = (((dayNumber(date) + 3) % 7) + 7) % 7;
  return grammar.withWeekday?.(grammar.weekdays[weekday] as string, text) ?? text;
}
