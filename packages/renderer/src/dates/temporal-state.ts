import { type EdtfDate, edtf, edtfSpan } from "@event-content/schema/core";
import type { DateRange } from "./date-range.ts";
import { clockAt } from "./reader-time.ts";

/** Where an event stands at a moment: `today` where it takes place on this one day, `ongoing` where it began before or goes on. */
export type TemporalState = "upcoming" | "today" | "ongoing" | "ended";

/**
 * Where the dates of an event stand at `now`, by the calendar and clock of the venue's zone, else of `timeZone`, else UTC.
 * Undefined where `now` or the year is not known, or a date is too rough to say: in November 2003, an event of
 * "November 2003" may be over or not, and is neither.
 *
 * @param now ISO 8601 with an offset, or a local date-time of the venue
 */
export function temporalState(
  range: DateRange & { readonly timeZone?: string | undefined },
  now: string | undefined,
  timeZone?: string,
): TemporalState | undefined {
  const clock = now === undefined ? undefined : clockIn(range.timeZone ?? timeZone ?? "UTC", now);
  const at = clock && edtfSpan(clock)?.first;
  if (at === undefined) return undefined;
  const start = edtf(range.start);
  const first = start && edtfSpan(start);
  const end = lastOf(range, start);
  const last = end && edtfSpan(end);
  if (last && last.last < at) return "ended";
  if (range.start === ".." ? last === undefined : first === undefined) return undefined;
  if (first && first.first > at) return first.first.slice(0, 10) === at.slice(0, 10) ? "today" : "upcoming";
  if (range.end === ".." || range.start === "..") return "ongoing";
  // From here the event may have begun: only a known day says so.
  if (start?.day === undefined || end?.day === undefined || !last) return undefined;
  return first?.first.slice(0, 10) === last.last.slice(0, 10) ? "today" : "ongoing";
}

// An event with a time and no end is over when its day is.
function lastOf(range: DateRange, start: EdtfDate | undefined): EdtfDate | undefined {
  if (range.end === "..") return undefined;
  if (range.end !== undefined) return edtf(range.end);
  return start && { ...start, time: undefined };
}

function clockIn(zone: string, now: string): EdtfDate | undefined {
  if (!/(Z|[+-]\d{2}:?\d{2})$/i.test(now) || !now.includes("T")) return edtf(now.slice(0, 19));
  return clockAt(Date.parse(now), zone);
}
