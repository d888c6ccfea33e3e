import { daysInMonth } from "@event-content/schema/core";
import type { DateMention, DatePoint } from "./date-mention.ts";

type Reading = Omit<DateMention, "index" | "text">;
interface Point {
  year?: number | undefined;
  month?: number | undefined;
  day?: number | undefined;
}

const TOKEN =
  /(?<year>(?:19|20)\d\d)|(?<day>\d{1,2})(?:st|nd|rd|th)?|(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|(?<range>[-‐‑–—−]|(?<![a-z])(?:to|until|till|through|thru)(?![a-z]))/gi;
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/**
 * Reads the words that {@link PRINTED_DATE} found. A year that is not printed stays undefined.
 *
 * @example readPrintedDate("November 12-13")
 * // { start: { month: 11, day: 12 }, end: { month: 11, day: 13 } }
 */
export function readPrintedDate(text: string): Reading | undefined {
  const { points, isRange } = readPoints(text);
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last || points.some((point) => point.month === undefined)) return undefined;
  borrowYear(first, last);
  const oneStretch = isRange || /^between\b/i.test(text) || touching(points);
  const impossible = points.some(isImpossible) || points.some((point, at) => isBefore(point, points[at - 1]));
  return {
    start: first,
    ...(points.length > 1 && { end: last }),
    ...(points.length > 1 && !oneStretch && { days: points }),
    ...(impossible && { impossible }),
    ...(/^(?:the\s+)?week\s/i.test(text) && { approximate: true }),
    ...(first.day !== undefined && last.day === undefined && { openEnd: true }),
  };
}

function readPoints(text: string): { points: Point[]; isRange: boolean } {
  const points: Point[] = [];
  let waiting: Point[] = [];
  let leading: number | undefined;
  let isRange = false;
  for (const { groups = {} } of withoutWeekdays(text).matchAll(TOKEN)) {
    if (groups.range) isRange = true;
    else if (groups.day) {
      const point: Point = { day: Number(groups.day), month: leading };
      if (leading === undefined) waiting.push(point);
      dropBareMonth(points, leading);
      points.push(point);
    } else if (groups.month) {
      const month = MONTHS.indexOf(groups.month.toLowerCase()) + 1;
      if (waiting.length === 0) {
        points.push({ month });
        leading = month;
      }
      for (const point of waiting) point.month = month;
      waiting = [];
    } else if (groups.year) for (const point of points) point.year ??= Number(groups.year);
  }
  return { points, isRange };
}

/** In "November 12" the month was noted as a date of its own; its day takes its place. */
function dropBareMonth(points: Point[], leading: number | undefined): void {
  const last = points.at(-1);
  if (leading !== undefined && last?.day === undefined && last?.month === leading && last.year === undefined)
    points.pop();
}

/** "30 December - 2 January 2004" began in 2003. */
function borrowYear(first: Point, last: Point): void {
  if (first === last || first.year === undefined || first.year !== last.year) return;
  if ((first.month ?? 0) > (last.month ?? 0)) first.year -= 1;
}

function touching(points: readonly Point[]): boolean {
  return points.every((point, at) => {
    const before = points[at - 1];
    return !before || (before.month === point.month && (before.day ?? 0) + 1 === point.day);
  });
}

function isImpossible({ year, month, day }: DatePoint): boolean {
  return day !== undefined && month !== undefined && (day < 1 || day > daysInMonth(year, month));
}

function isBefore(later: DatePoint, earlier: DatePoint | undefined): boolean {
  if (!earlier) return false;
  if (later.year !== undefined && earlier.year !== undefined && later.year !== earlier.year)
    return later.year < earlier.year;
  if (later.month !== earlier.month)
    return later.year !== undefined && (later.month ?? 12) < (earlier.month ?? 1);
  return later.day !== undefined && earlier.day !== undefined && later.day <= earlier.day;
}

function withoutWeekdays(text: string): string {
  return text.replace(/\b(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\b\.?,?/gi, "");
}
