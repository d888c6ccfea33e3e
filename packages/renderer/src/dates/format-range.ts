import type { EdtfDate } from "@event-content/schema/core";
import type { DatePlace, DatePrecision, DateStyle, ListDates, RangeJoin } from "../language/date-grammar.ts";

/** What a row can leave out of a date. */
export interface YearOption {
  /** False where a text beside it says the year already: under the heading "2003" a row needs none. Default true. */
  readonly year?: boolean;
}

/** One date without its time: `12 November 2003`, `November 2003`, `2003`, `12 November`. */
export function formatDate(
  date: EdtfDate,
  grammar: ListDates,
  options?: YearOption,
  place: DatePlace = "alone",
  style: DateStyle = "compact",
): string {
  return writeDate(date, grammar, style, place, true, options?.year !== false);
}

/**
 * A range written once: what both ends share stands once, where the language puts it.
 *
 * @example formatRange(12 Nov 2003, 13 Nov 2003, en.dates) // "12–13 November 2003"
 */
export function formatRange(
  start: EdtfDate,
  end: EdtfDate,
  grammar: ListDates,
  options?: YearOption,
  style: DateStyle = "compact",
  join: RangeJoin = grammar.compact,
): string {
  const sameYear = start.year === end.year;
  const sameMonth = sameYear && start.month === end.month;
  if (sameMonth && start.day === end.day) return formatDate(start, grammar, options, "alone", style);
  const year = options?.year !== false || !sameYear;
  const oneMonth = sameMonth && start.day !== undefined && end.day !== undefined;
  // A year stands in for itself: 2003 to November 2003 cannot leave it out.
  const shareYear = sameYear && start.month !== undefined && end.month !== undefined;
  const lastIsFull = grammar.sharedStands === "last";
  return join(
    writeDate(start, grammar, style, "first", !(oneMonth && lastIsFull), year && !(shareYear && lastIsFull)),
    writeDate(end, grammar, style, "last", !oneMonth || lastIsFull, year && (!shareYear || lastIsFull)),
    precisionOf(start),
    oneMonth,
  );
}

/** What the smallest known part of a date is. */
export function precisionOf({ month, day }: EdtfDate): DatePrecision {
  return day ? "day" : month ? "month" : "year";
}

function writeDate(
  { year, month, day }: EdtfDate,
  grammar: ListDates,
  style: DateStyle,
  place: DatePlace,
  showMonth: boolean,
  showYear: boolean,
): string {
  const shown = showYear ? year : undefined;
  if (month === undefined) return grammar.year(year as number, place, style);
  if (day === undefined) return grammar.month(month, shown, place, style);
  return grammar.day(day, showMonth ? month : undefined, shown);
}
