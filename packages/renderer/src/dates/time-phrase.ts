import { type EdtfDate, edtf } from "@event-content/schema/core";
import type { DateGrammar } from "../language/date-grammar.ts";
import type { DateRange } from "./date-phrase.ts";
import { type FormatDateOptions, formatDate } from "./format-range.ts";

/**
 * The hours of a range: `3.30 p.m.`, `9–11 a.m.`; where the end is on another day, both with their day:
 * `12 November, 9 a.m.–13 November, 5 p.m.` Undefined where the start has no time.
 */
export function timePhrase(
  range: DateRange,
  grammar: DateGrammar,
  options: FormatDateOptions = {},
): string | undefined {
  const start = edtf(range.start);
  const end = range.end === undefined ? undefined : edtf(range.end);
  if (!start?.time) return undefined;
  return timesBetween(start, end, grammar, options);
}

/** The same of dates taken apart. */
export function timesBetween(
  start: EdtfDate,
  end: EdtfDate | undefined,
  grammar: DateGrammar,
  options: FormatDateOptions = {},
): string | undefined {
  if (!start.time) return undefined;
  const style = options.style ?? "compact";
  if (!end?.time) return grammar.time(start.time.hour, start.time.minute);
  if (!sameDay(start, end)) {
    const moment = (date: EdtfDate, place: "first" | "last"): string =>
      grammar.moment(
        formatDate(date, grammar, { ...options, year: start.year !== end.year }, place),
        grammar.time(date.time?.hour ?? 0, date.time?.minute ?? 0),
      );
    const first = moment(start, "first");
    const last = moment(end, "last");
    return style === "sentence"
      ? grammar.sentence(first, last, "day", false)
      : grammar.compact(first, last, "day", false);
  }
  if (start.time.hour === end.time.hour && start.time.minute === end.time.minute)
    return grammar.time(start.time.hour, start.time.minute);
  return grammar.times(start.time, end.time, style);
}

function sameDay(a: EdtfDate, b: EdtfDate): boolean {
  return a.year === b.year && a.month === b.month && a.day === b.day;
}
