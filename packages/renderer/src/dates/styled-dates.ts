import type { EdtfDate } from "@event-content/schema/core";
import type { DateGrammar, DatePlace, DateStyle } from "../language/date-grammar.ts";
import { dayNumber } from "./day-number.ts";
import { formatDate, formatRange, type YearOption } from "./format-range.ts";
import { withWeekday } from "./with-weekday.ts";

/** How a date is written. */
export interface FormatDateOptions extends YearOption {
  /** Default `compact`. */
  readonly style?: DateStyle;
  /** The name of the day, where the day is known and the year stated. Default false. */
  readonly weekday?: boolean;
}

/** `formatDate` in any style, with the name of the day where asked. */
export function styledDate(
  date: EdtfDate,
  grammar: DateGrammar,
  options: FormatDateOptions,
  place?: DatePlace,
): string {
  const text =
    options.style === "numeric"
      ? numeric(date, grammar, options.year !== false)
      : formatDate(date, grammar, options, place, options.style);
  return options.weekday ? withWeekday(text, date, grammar) : text;
}

/** `formatRange` in any style, with the names of the days where asked. */
export function styledRange(
  start: EdtfDate,
  end: EdtfDate,
  grammar: DateGrammar,
  options: FormatDateOptions,
): string {
  const { style = "compact", weekday = false } = options;
  if (style === "compact" && !weekday) return formatRange(start, end, grammar, options);
  const sameYear = start.year === end.year;
  if (sameYear && start.month === end.month && start.day === end.day)
    return styledDate(start, grammar, options);
  const year = options.year !== false || !sameYear;
  if (style === "numeric")
    return grammar.numericRange(numeric(start, grammar, year), numeric(end, grammar, year));
  if (!weekday || start.day === undefined || end.day === undefined) {
    const join =
      style === "compact" ? grammar.compact : followsOn(start, end) ? grammar.pair : grammar.sentence;
    return formatRange(start, end, grammar, options, style, join);
  }
  const both = { ...options, year };
  return grammar[style](
    styledDate(start, grammar, both, "first"),
    styledDate(end, grammar, both, "last"),
    "day",
    false,
  );
}

function numeric({ year, month, day }: EdtfDate, grammar: DateGrammar, showYear: boolean): string {
  return grammar.numeric(month === undefined || showYear ? year : undefined, month, day);
}

/** Whether the second day is the one after the first. */
function followsOn(start: EdtfDate, end: EdtfDate): boolean {
  if (start.day === undefined || end.day === undefined) return false;
  if (start.year === end.year && start.month === end.month) return end.day - start.day === 1;
  return dayNumber(end) - dayNumber(start) === 1;
}
