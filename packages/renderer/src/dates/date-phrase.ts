import type { ListLanguage } from "../language/language.ts";
import type { DateRange } from "./date-range.ts";
import { daysApart } from "./days-apart.ts";
import type { YearOption } from "./format-range.ts";
import { type DateWriter, phraseOf, rowDates } from "./phrase-of.ts";

/** Dates as rows have them, and days that do not touch. */
export const pageDates: DateWriter = { ...rowDates, apart: daysApart };

/**
 * The days of a range in words, without times, doubts included: `around 2003`, `since 12 November 2003`,
 * `21–25 and 27 September 2021`. Undefined where no date is readable.
 */
export function datePhrase(
  range: DateRange,
  language: ListLanguage,
  options?: YearOption,
): string | undefined {
  return phraseOf(range, language, pageDates, options);
}
