import { type EdtfDate, edtf } from "@event-content/schema/core";
import { fill } from "../language/fill.ts";
import type { Language } from "../language/language.ts";
import { type FormatDateOptions, formatDate, formatRange } from "./format-range.ts";

/** The dates of an event as authored: `start` and `end` in EDTF, `..` for an open end. */
export interface DateRange {
  readonly start: string;
  readonly end?: string | undefined;
}

/**
 * The days of a range in words, without times, doubts included: `around 2003`, `since 12 November 2003`.
 * Undefined where no date is readable.
 */
export function datePhrase(
  range: DateRange,
  language: Language,
  options: FormatDateOptions = {},
): string | undefined {
  const start = edtf(range.start);
  const end = edtf(range.end);
  if (!start) return end && fill(language.labels.openStart, { date: oneDate(end, language, options) });
  if (range.end === "..") return fill(language.labels.openEnd, { date: oneDate(start, language, options) });
  if (!end) return oneDate(start, language, options);
  return doubted([start, end], formatRange(start, end, language.dates, options), language);
}

function oneDate(date: EdtfDate, language: Language, options: FormatDateOptions): string {
  return doubted([date], formatDate(date, language.dates, options), language);
}

function doubted(dates: readonly EdtfDate[], text: string, { labels }: Language): string {
  const about = dates.some((date) => date.approximate) ? fill(labels.approximate, { date: text }) : text;
  return dates.some((date) => date.uncertain) ? fill(labels.uncertain, { date: about }) : about;
}

/** The hours of a day: `3.30 p.m.`, `9 a.m.–5 p.m.`; undefined where the start has no time. */
export function timePhrase(range: DateRange, { dates }: Language): string | undefined {
  const start = edtf(range.start);
  const end = edtf(range.end);
  if (!start?.time) return undefined;
  const from = dates.time(start.time.hour, start.time.minute);
  if (!end?.time) return from;
  const to = dates.time(end.time.hour, end.time.minute);
  return from === to ? from : `${from}${dates.join.days}${to}`;
}
