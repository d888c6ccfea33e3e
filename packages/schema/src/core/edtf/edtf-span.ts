import { daysInMonth } from "./days-in-month.ts";
import type { EdtfDate } from "./edtf-date.ts";

/** First and last second a date can mean, as local ISO 8601 texts that compare as texts. */
export interface EdtfSpan {
  readonly first: string;
  readonly last: string;
}

/**
 * The span of a partial date; undefined where no year is stated, since such a date has no place in time.
 *
 * @example edtfSpan({ year: 2003, month: 11, … }) // { first: "2003-11-01T00:00:00", last: "2003-11-30T23:59:59" }
 */
export function edtfSpan(date: EdtfDate): EdtfSpan | undefined {
  if (date.year === undefined) return undefined;
  const { year, month, day, time } = date;
  const lastMonth = month ?? 12;
  const lastDay = day ?? daysInMonth(year, lastMonth);
  const at = time && `${two(time.hour)}:${two(time.minute)}:${two(time.second)}`;
  return {
    first: `${four(year)}-${two(month ?? 1)}-${two(day ?? 1)}T${at ?? "00:00:00"}`,
    last: `${four(year)}-${two(lastMonth)}-${two(lastDay)}T${at ?? "23:59:59"}`,
  };
}

function two(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

function four(value: number): string {
  return String(value).padStart(4, "0");
}
