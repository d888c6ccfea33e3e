import { daysInMonth } from "@event-content/schema/core";
import type { DatePoint } from "./date-mention.ts";

/** What a page does with the event: tells that it happened, or that it is to happen. */
export type Tense = "past" | "future" | "unclear";

/**
 * The year of dates printed without one, from the day the page was published: the latest such date on or before it for
 * a report, the first on or after it for an announcement; undefined where the tense is unclear.
 *
 * @example inferYear({ month: 11, day: 12 }, undefined, "2003-11-18", "past") // 2003
 */
export function inferYear(
  start: DatePoint,
  end: DatePoint | undefined,
  published: string,
  tense: Tense,
): number | undefined {
  const [year, month, day] = published.slice(0, 10).split("-").map(Number);
  if (year === undefined || month === undefined || tense === "unclear" || start.month === undefined)
    return undefined;
  const crosses = end?.month !== undefined && end.month < start.month ? 1 : 0;
  if (tense === "past") {
    const limit = order(year, month, day ?? 31);
    return [0, 1, 2, 3, 4, 5, 6, 7, 8]
      .map((back) => year - back)
      .find((each) => exists(each, start) && order(each, start.month ?? 1, start.day ?? 1) <= limit);
  }
  const limit = order(year, month, day ?? 1);
  const last = end ?? start;
  return [-1, 0, 1, 2, 3, 4, 5, 6, 7, 8]
    .map((ahead) => year + ahead)
    .find((each) => exists(each, start) && order(each + crosses, last.month ?? 12, last.day ?? 31) >= limit);
}

function order(year: number, month: number, day: number): number {
  return year * 10000 + month * 100 + day;
}

function exists(year: number, { month, day }: DatePoint): boolean {
  return day === undefined || day <= daysInMonth(year, month ?? 1);
}
