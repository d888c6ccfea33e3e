import type { EdtfDate } from "@event-content/schema/core";
import type { DateGrammar, DatePlace, DatePrecision, DateStyle } from "../language/date-grammar.ts";
import { dayNumber } from "./day-number.ts";

/** How a date is written. */
export interface FormatDateOptions {
  /** Default `compact`. */
  readonly style?: DateStyle;
  /** False where a text beside it says the year already: under the heading "2003" a row needs none. Default true. */
  readonly year?: boolean;
  /** The name of the day, where the day is known and the year stated. Default false. */
  readonly weekday?: boolean;
}

const PLAIN: FormatDateOptions = {};

/** One date without its time: `12 November 2003`, `November 2003`, `2003`, `12 November`. */
export function formatDate(
  date: EdtfDate,
  grammar: DateGrammar,
  options: FormatDateOptions = PLAIN,
  place: DatePlace = "alone",
): string {
  const text = write(date, grammar, options.style ?? "compact", place, true, options.year !== false);
  if (!options.weekday || date.year === undefined || date.day === undefined) return text;
  // 1 January 1970, day number 0, was a Thursday; weekdays count from Monday.
  const weekday = (((dayNumber(date) + 3) % 7) + 7) % 7;
  return grammar.withWeekday(grammar.weekdays[weekday] as string, text);
}

/**
 * A range written once: what both ends share stands once, where the language puts it.
 *
 * @example formatRange(12 Nov 2003, 13 Nov 2003, en.dates) // "12–13 November 2003"
 */
export function formatRange(
  start: EdtfDate,
  end: EdtfDate,
  grammar: DateGrammar,
  options: FormatDateOptions = PLAIN,
): string {
  const style = options.style ?? "compact";
  const sameYear = start.year === end.year;
  const sameMonth = sameYear && start.month === end.month && start.month !== undefined;
  if (sameMonth && start.day === end.day) return formatDate(start, grammar, options);
  if (sameYear && start.month === undefined && end.month === undefined)
    return formatDate(start, grammar, options);
  const year = options.year !== false || !sameYear;
  if (style === "numeric") {
    return grammar.numericRange(
      write(start, grammar, style, "first", true, year),
      write(end, grammar, style, "last", true, year),
    );
  }
  if (options.weekday && start.day !== undefined && end.day !== undefined) {
    const both = { ...options, year };
    return joined(
      formatDate(start, grammar, both, "first"),
      formatDate(end, grammar, both, "last"),
      "day",
      false,
      style,
      grammar,
    );
  }
  const oneMonth = sameMonth && start.day !== undefined && end.day !== undefined;
  // A year stands in for itself: 2003 to November 2003 cannot leave it out.
  const shareYear = sameYear && start.month !== undefined && end.month !== undefined;
  const lastIsFull = grammar.sharedStands === "last";
  const first = write(
    start,
    grammar,
    style,
    "first",
    !(oneMonth && lastIsFull),
    year && !(shareYear && lastIsFull),
  );
  const last = write(
    end,
    grammar,
    style,
    "last",
    !oneMonth || lastIsFull,
    year && (!shareYear || lastIsFull),
  );
  if (style === "sentence" && followsOn(start, end)) return grammar.pair(first, last);
  return joined(first, last, precisionOf(start), oneMonth, style, grammar);
}

/** What the smallest known part of a date is. */
export function precisionOf(date: EdtfDate): DatePrecision {
  if (date.day !== undefined) return "day";
  return date.month === undefined ? "year" : "month";
}

function joined(
  first: string,
  last: string,
  precision: DatePrecision,
  oneMonth: boolean,
  style: DateStyle,
  grammar: DateGrammar,
): string {
  return style === "sentence"
    ? grammar.sentence(first, last, precision, oneMonth)
    : grammar.compact(first, last, precision, oneMonth);
}

/** Whether the second day is the one after the first. */
function followsOn(start: EdtfDate, end: EdtfDate): boolean {
  if (start.day === undefined || end.day === undefined) return false;
  if (start.year === end.year && start.month === end.month) return end.day - start.day === 1;
  return dayNumber(end) - dayNumber(start) === 1;
}

function write(
  date: EdtfDate,
  grammar: DateGrammar,
  style: DateStyle,
  place: DatePlace,
  showMonth: boolean,
  showYear: boolean,
): string {
  const { month, day } = date;
  const year = showYear ? date.year : undefined;
  if (style === "numeric") return grammar.numeric(month === undefined ? date.year : year, month, day);
  if (month === undefined) return grammar.year(date.year as number, place, style);
  if (day === undefined) return grammar.month(month, year, place, style);
  return grammar.day(day, showMonth ? month : undefined, year);
}
