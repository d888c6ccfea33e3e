import type { EdtfDate } from "@event-content/schema/core";
import type { DateGrammar } from "../language/language.ts";

/** Parts of a date that a text beside it says already: under the heading "2003" a row needs no year. */
export interface FormatDateOptions {
  readonly year?: boolean;
}

/** One date without its time, compact: `12 November 2003`, `November 2003`, `2003`, `12 November`. */
export function formatDate(
  date: EdtfDate,
  grammar: DateGrammar,
  { year = true }: FormatDateOptions = {},
): string {
  return write(date, grammar, { day: true, month: true, year });
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
  { year = true }: FormatDateOptions = {},
): string {
  const sameYear = start.year === end.year;
  const sameMonth = sameYear && start.month === end.month && start.month !== undefined;
  const showYear = year || !sameYear;
  if (sameMonth && start.day === end.day) return formatDate(start, grammar, { year });
  const daysOfOneMonth = sameMonth && start.day !== undefined && end.day !== undefined;
  const full = { day: true, month: true, year: showYear };
  const short = { day: true, month: !daysOfOneMonth, year: showYear && !sameYear };
  const [first, last] = grammar.sharedStands === "last" ? [short, full] : [full, short];
  const join = daysOfOneMonth || start.month === undefined ? grammar.join.days : grammar.join.other;
  return `${write(start, grammar, first)}${join}${write(end, grammar, last)}`;
}

interface Shown {
  readonly day: boolean;
  readonly month: boolean;
  readonly year: boolean;
}

function write(date: EdtfDate, grammar: DateGrammar, shown: Shown): string {
  const year = date.year !== undefined && shown.year ? String(date.year) : undefined;
  if (date.month === undefined) return grammar.year(String(date.year));
  const name = grammar.months[date.month - 1] as string;
  if (date.day === undefined) return shown.month ? grammar.month(name, year) : (year ?? name);
  return grammar.day(date.day, shown.month ? name : undefined, year);
}
