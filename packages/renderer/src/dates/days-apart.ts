import type { EdtfDate } from "@event-content/schema/core";
import type { ListLanguage } from "../language/language.ts";
import type { DateRange } from "./date-range.ts";
import type { DateWriter } from "./phrase-of.ts";
import { stretchesOf } from "./stretches.ts";
import type { FormatDateOptions } from "./styled-dates.ts";

/**
 * Days that do not touch; the month and year that all share stand once: `21–25 and 27 September 2021`.
 * Undefined where they touch, or are not known to the day.
 */
export function daysApart(
  days: NonNullable<DateRange["days"]>,
  language: ListLanguage,
  options: FormatDateOptions,
  writer: DateWriter,
): string | undefined {
  const stretches = stretchesOf(days);
  const head = stretches?.[0];
  if (!stretches || !head || stretches.length < 2) return undefined;
  const { dates } = language;
  const compact = options.style !== "numeric";
  const style = compact ? "compact" : "numeric";
  const sameYear = stretches.every(
    ({ first, last }) => first.year === head.first.year && last.year === head.first.year,
  );
  const oneMonth =
    sameYear &&
    stretches.every(({ first, last }) => first.month === head.first.month && last.month === head.first.month);
  const full = dates.sharedStands === "last" ? stretches.length - 1 : 0;
  return language.list(
    stretches.map(({ first, last }, index) => {
      if (oneMonth && index !== full && compact && !options.weekday) return bareDays(first, last, language);
      const year = options.year !== false && (!sameYear || index === full || !compact);
      const written: FormatDateOptions = { ...options, style, year };
      return writer.range(first, last, dates, written);
    }),
  );
}

function bareDays(first: EdtfDate, last: EdtfDate, { dates }: ListLanguage): string {
  const from = dates.day(first.day as number, undefined, undefined);
  return first.day === last.day
    ? from
    : dates.compact(from, dates.day(last.day as number, undefined, undefined), "day", true);
}
