import type { EventInput } from "@event-content/schema";
import { daysInMonth, edtf } from "@event-content/schema/core";
import { dayNumber } from "./day-number.ts";
import { occurrences } from "./occurrences.ts";

/**
 * An event each time it takes place between two days, both included: itself, or, where it recurs, once with the days of each
 * occurrence. None where its days are not known.
 *
 * @param first a day, a month or a year: `2026-03-01`, `2026-03`
 * @example
 * occurring({ ...waterDay, dates: { start: "1993-03-22" }, recurrence: "FREQ=YEARLY" }, "2026-03-01", "2026-03-31")
 * // [{ ...waterDay, dates: { start: "2026-03-22" } }]
 */
export function occurring(event: EventInput, first: string, last: string): EventInput[] {
  const [from, to] = [edtf(first), edtf(last)];
  if (from?.year === undefined || to?.year === undefined) return [];
  const { year, month = 12, day = daysInMonth(year, month) } = to;
  const found = occurrences(event, dayNumber(from), dayNumber({ ...to, month, day }));
  const { recurrence, dates, ...rest } = event;
  if (!dates || recurrence === undefined) return found.length > 0 ? [event] : [];
  const { days: _, start, end, ...known } = dates;
  return found.map(([begin, close]) => ({
    ...rest,
    dates: {
      ...known,
      start: isoOf(begin) + start.slice(10),
      ...(end !== undefined && { end: end === ".." ? end : isoOf(close) + end.slice(10) }),
    },
  }));
}

function isoOf(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}
