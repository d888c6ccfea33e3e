import { type EdtfDate, edtf } from "@event-content/schema/core";
import type { DatePlace, ListDates } from "../language/date-grammar.ts";
import { fill } from "../language/fill.ts";
import type { ListLanguage } from "../language/language.ts";
import type { DateRange } from "./date-range.ts";
import { formatDate, formatRange, precisionOf, type YearOption } from "./format-range.ts";

/** The ways of writing dates that a page has: rows need few, running text more. */
export interface DateWriter {
  readonly date: (date: EdtfDate, grammar: ListDates, options?: YearOption, place?: DatePlace) => string;
  readonly range: (start: EdtfDate, end: EdtfDate, grammar: ListDates, options?: YearOption) => string;
  /** Days that do not touch; without it a range of them is from the first to the last. */
  readonly apart?:
    | ((
        days: NonNullable<DateRange["days"]>,
        language: ListLanguage,
        options: YearOption,
        writer: DateWriter,
      ) => string | undefined)
    | undefined;
}

/** Dates as rows have them. */
export const rowDates: DateWriter = { date: formatDate, range: formatRange };

/** `datePhrase` with the ways of writing that are given. */
export function phraseOf(
  range: DateRange,
  language: ListLanguage,
  writer: DateWriter,
  options?: YearOption,
): string | undefined {
  const { dates } = language;
  const start = edtf(range.start);
  const end = edtf(range.end);
  const known = start ?? end;
  if (!known) return undefined;
  if (!start || range.end === "..") {
    const date = writer.date(known, dates, options, "governed");
    return doubted(dates[start ? "since" : "until"](date, precisionOf(known)), known, known, language);
  }
  const apart =
    range.days && range.days.length > 1 && writer.apart?.(range.days, language, options ?? {}, writer);
  if (apart) return apart;
  const text = end ? writer.range(start, end, dates, options) : writer.date(start, dates, options);
  const last = end ?? start;
  if (!start.approximate && !last.approximate) return doubted(text, start, last, language);
  // One date, though it may be written as two ends: "around" stands before it, and after a range.
  if (end && (precisionOf(start) !== precisionOf(end) || text !== writer.date(start, dates, options)))
    return doubted(text, start, end, language);
  const about = dates.about(writer.date(start, dates, options, "governed"), precisionOf(start));
  return doubted(about, { ...start, approximate: false }, undefined, language);
}

/** Doubts of a whole range stand after it. */
function doubted(
  text: string,
  first: EdtfDate,
  last: EdtfDate | undefined,
  { labels }: ListLanguage,
): string {
  const about = first.approximate || last?.approximate ? fill(labels.approximate, { date: text }) : text;
  return first.uncertain || last?.uncertain ? fill(labels.uncertain, { date: about }) : about;
}
