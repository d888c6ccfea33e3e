import type { EdtfDate } from "./edtf-date.ts";
import { edtfSpan } from "./edtf-span.ts";
import { edtf } from "./parse-edtf.ts";

/** A date, or a range of dates: EDTF texts, `..` for an open end. */
export type DatesLike = string | { readonly start: string; readonly end?: string | undefined };

/** What a range can mean: first and last second as texts that compare, or only month and day, or nothing. */
interface Reach {
  /** 0: in time; 1: without a year; 2: not readable. */
  readonly rank: 0 | 1 | 2;
  readonly first: string;
  readonly last: string;
  /** The shortest stretch that every reading covers; undefined where there is none. */
  readonly sure: { readonly first: string; readonly last: string } | undefined;
}

const BEGINNING = "0000-01-01T00:00:00";
const END = "9999-12-31T23:59:59";

/**
 * Orders dates and ranges: by the first second they can mean, then by the last; what cannot be told apart is equal.
 * Dates without a year stand after all others, by month and day; what is no date stands last.
 *
 * @returns below 0 where `a` comes first, above 0 where `b` does, 0 where neither
 */
export function compareDates(a: DatesLike, b: DatesLike): number {
  const one = reachOf(a);
  const other = reachOf(b);
  return one.rank - other.rank || compareTexts(one.first, other.first) || compareTexts(one.last, other.last);
}

/**
 * Whether two dates or ranges share an instant: `certain` where every reading does, `possible` where some does, else `none`.
 * A date without a year may fall in any; undefined where one is no date.
 */
export function datesOverlap(a: DatesLike, b: DatesLike): "certain" | "possible" | "none" | undefined {
  const one = reachOf(a);
  const other = reachOf(b);
  if (one.rank === 2 || other.rank === 2) return undefined;
  if (one.rank === 1 || other.rank === 1) return "possible";
  if (!meet(one, other)) return "none";
  return one.sure && other.sure && meet(one.sure, other.sure) ? "certain" : "possible";
}

function meet(a: { first: string; last: string }, b: { first: string; last: string }): boolean {
  return a.first <= b.last && b.first <= a.last;
}

function reachOf(dates: DatesLike): Reach {
  const { start, end } = typeof dates === "string" ? { start: dates, end: undefined } : dates;
  const from = start === ".." ? undefined : edtf(start);
  const to = end === undefined ? from : end === ".." ? undefined : edtf(end);
  const openStart = start === "..";
  const openEnd = end === "..";
  if ((!from && !openStart) || (!to && !openEnd) || (!from && !to))
    return { rank: 2, first: "", last: "", sure: undefined };
  if ((from && from.year === undefined) || (to && to.year === undefined)) {
    return { rank: 1, first: monthDay(from ?? to), last: monthDay(to ?? from), sure: undefined };
  }
  const first = from && edtfSpan(from);
  const last = to && edtfSpan(to);
  const reach = { first: first?.first ?? BEGINNING, last: last?.last ?? END };
  return { rank: 0, ...reach, sure: sureStretch(from, to, reach, end !== undefined) };
}

/**
 * Every reading of a day, or of a range between two days, covers it whole. A month covers no one day for certain, but a
 * range from a month to a later one covers all between.
 */
function sureStretch(
  from: EdtfDate | undefined,
  to: EdtfDate | undefined,
  { first, last }: { first: string; last: string },
  isRange: boolean,
): Reach["sure"] {
  const doubtful = [from, to].some((date) => date?.uncertain || date?.approximate);
  if (doubtful) return undefined;
  if (!isRange) return from?.day === undefined ? undefined : { first, last };
  const begin = from === undefined || from.day !== undefined ? first : (edtfSpan(from)?.last ?? first);
  const finish = to === undefined || to.day !== undefined ? last : (edtfSpan(to)?.first ?? last);
  return begin <= finish ? { first: begin, last: finish } : undefined;
}

function monthDay(date: EdtfDate | undefined): string {
  const two = (part: number | undefined): string => String(part ?? 0).padStart(2, "0");
  return `${two(date?.month)}-${two(date?.day)}-${two(date?.time?.hour)}-${two(date?.time?.minute)}`;
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
