import { type EdtfDate, edtf } from "@event-content/schema/core";
import type { DateStyle, HourDates, ListDates, RangeJoin } from "../language/date-grammar.ts";
import type { DateRange } from "./date-range.ts";
import { formatDate, type YearOption } from "./format-range.ts";

/**
 * The hours of a range: `3.30 p.m.`, `9–11 a.m.`; where the end is on another day, both with their day:
 * `12 November, 9 a.m.–13 November, 5 p.m.` Undefined where the start has no time.
 */
export function timePhrase(range: DateRange, grammar: ListDates & HourDates): string | undefined {
  const start = edtf(range.start);
  return start && timesBetween(start, edtf(range.end), grammar);
}

/** The same of dates taken apart, in any style. */
export function timesBetween(
  start: EdtfDate,
  end: EdtfDate | undefined,
  grammar: ListDates & HourDates,
  style: DateStyle = "compact",
  join: RangeJoin = grammar.compact,
  written: (date: EdtfDate, options: YearOption, place: "first" | "last") => string = (
    date,
    options,
    place,
  ) => formatDate(date, grammar, options, place),
): string | undefined {
  const from = start.time;
  const to = end?.time;
  if (!from) return undefined;
  if (!end || !to) return grammar.time(from.hour, from.minute);
  if (start.day !== end.day || start.month !== end.month || start.year !== end.year) {
    const options = { year: start.year !== end.year };
    return join(
      grammar.moment(written(start, options, "first"), grammar.time(from.hour, from.minute)),
      grammar.moment(written(end, options, "last"), grammar.time(to.hour, to.minute)),
      "day",
      false,
    );
  }
  return from.hour === to.hour && from.minute === to.minute
    ? grammar.time(from.hour, from.minute)
    : grammar.times(from, to, style);
}
