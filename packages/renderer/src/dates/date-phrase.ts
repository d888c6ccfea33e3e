import { type EdtfDate, edtf } from "@event-content/schema/core";
import { fill } from "../language/fill.ts";
import type { ListLanguage } from "../language/language.ts";
import { type FormatDateOptions, formatDate, formatRange, precisionOf } from "./format-range.ts";
import { type Stretch, stretchesOf } from "./stretches.ts";

/** The dates of an event as authored: `start` and `end` in EDTF, `..` for an open end, `days` where they do not touch. */
export interface DateRange {
  readonly start: string;
  readonly end?: string | undefined;
  readonly days?: readonly { readonly start: string; readonly end?: string | undefined }[] | undefined;
}

/**
 * The days of a range in words, without times, doubts included: `around 2003`, `since 12 November 2003`,
 * `21–25 and 27 September 2021`. Undefined where no date is readable.
 */
export function datePhrase(
  range: DateRange,
  language: ListLanguage,
  options?: FormatDateOptions,
): string | undefined {
  const start = edtf(range.start);
  const end = range.end === undefined ? undefined : edtf(range.end);
  if (!start) return end && doubted([end], governed(end, "until", language, options), language);
  if (range.end === "..") return doubted([start], governed(start, "since", language, options), language);
  const stretches = range.days && range.days.length > 1 ? stretchesOf(range.days) : undefined;
  if (stretches && stretches.length > 1) return apart(stretches, language, options);
  if (!end) return one(start, language, options);
  const text = formatRange(start, end, language.dates, options);
  if (!start.approximate && !end.approximate && !start.uncertain && !end.uncertain) return text;
  if (precisionOf(start) === precisionOf(end) && text === formatDate(start, language.dates, options))
    return one({ ...start, approximate: start.approximate || end.approximate }, language, options);
  return doubted([start, end], text, language);
}

function one(date: EdtfDate, language: ListLanguage, options?: FormatDateOptions): string {
  const text = date.approximate
    ? governed(date, "about", language, options)
    : formatDate(date, language.dates, options);
  return date.uncertain ? fill(language.labels.uncertain, { date: text }) : text;
}

function governed(
  date: EdtfDate,
  by: "since" | "until" | "about",
  { dates }: ListLanguage,
  options?: FormatDateOptions,
): string {
  return dates[by](formatDate(date, dates, options, "governed"), precisionOf(date));
}

/** Doubts of a whole range stand after it. */
function doubted(ends: readonly EdtfDate[], text: string, { labels }: ListLanguage): string {
  const about = ends.some((date) => date.approximate) ? fill(labels.approximate, { date: text }) : text;
  return ends.some((date) => date.uncertain) ? fill(labels.uncertain, { date: about }) : about;
}

/** Days that do not touch; the month and year that all share stand once. */
function apart(
  stretches: readonly Stretch[],
  language: ListLanguage,
  options: FormatDateOptions = {},
): string {
  const { dates } = language;
  const compact = {
    ...options,
    style: options.style === "numeric" ? ("numeric" as const) : ("compact" as const),
  };
  const [head] = stretches as [Stretch];
  const sameYear = stretches.every(
    ({ first, last }) => first.year === head.first.year && last.year === head.first.year,
  );
  const oneMonth =
    sameYear &&
    stretches.every(({ first, last }) => first.month === head.first.month && last.month === head.first.month);
  const full = dates.sharedStands === "last" ? stretches.length - 1 : 0;
  return language.list(
    stretches.map(({ first, last }, index) => {
      if (oneMonth && index !== full && compact.style === "compact" && !options.weekday)
        return bareDays(first, last, language);
      const year = options.year !== false && (!sameYear || index === full || compact.style === "numeric");
      return formatRange(first, last, dates, { ...compact, year });
    }),
  );
}

function bareDays(first: EdtfDate, last: EdtfDate, { dates }: ListLanguage): string {
  const from = dates.day(first.day as number, undefined, undefined);
  return first.day === last.day
    ? from
    : dates.compact(from, dates.day(last.day as number, undefined, undefined), "day", true);
}
