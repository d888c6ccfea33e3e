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
    const open = dates[start ? "since" : "until"](date, precisionOf(known));
    return doubted(open, known.approximate, known.uncertain, language);
  }
  const apart =
    range.days && range.days.length > 1 && writer.apart?.(range.days, language, options ?? {}, writer);
  if (apart) return apart;
  const text = end ? writer.range(start, end, dates, options) : writer.date(start, dates, options);
  const last = end ?? start;
  const isApproximate = start.approximate || last.approximate;
  // One date, though it may be written as two ends: "around" stands before it, and after a range.
  if (
    !isApproximate ||
    (end && (precisionOf(start) !== precisionOf(end) || text !== writer.date(start, dates, options)))
  )
    return doubted(text, isApproximate, start.uncertain || last.uncertain, language);
  const about = dates.about(writer.date(start, dates, options, "governed"), precisionOf(start));
  return doubted(about, false, start.uncertain, language);
}

/** Doubts of a whole range stand after it. */
function doubted(text: string, approximate: boolean, uncertain: boolean, { labels }: ListLanguage): string {
  const about = approximate ? fill(labels.approximate, { date: text }) : text;
  return uncertain ? fill(labels.uncertain, { date: about }) : about;
}
