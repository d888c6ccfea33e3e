import { temporalState } from "@event-content/renderer";
import type { EventInput } from "@event-content/schema";

const PERIODS: Readonly<Record<string, number>> = {
  DAILY: 1,
  WEEKLY: 7,
  MONTHLY: 31,
  YEARLY: 366,
};
const DAY = 86_400_000;

/** Whether an event, or one that its rule repeats, is still to come or going on at `now`. */
export function mayBeToCome(event: EventInput, now: string): boolean {
  const { dates, recurrence } = event;
  if (!dates) return false;
  const state = temporalState({ ...dates }, now);
  if (state !== "ended") return state !== undefined;
  if (recurrence === undefined) return false;
  return (
    lastBegin(dates.start, typeof recurrence === "string" ? recurrence : recurrence.rule) >= Date.parse(now)
  );
}

/** No repetition begins later: what a rule says of its end, or its count of the longest periods (RFC 5545, section 3.3.10). */
function lastBegin(start: string, rule: string): number {
  const parts = new Map(
    rule
      .replace(/^RRULE:/i, "")
      .toUpperCase()
      .split(";")
      .map((part) => part.split("=", 2) as [string, string]),
  );
  const until = parts.get("UNTIL");
  if (until !== undefined) {
    return Date.parse(`${until.slice(0, 4)}-${until.slice(4, 6)}-${until.slice(6, 8)}T23:59:59Z`);
  }
  const count = Number(parts.get("COUNT"));
  if (Number.isNaN(count)) return Number.POSITIVE_INFINITY;
  const days = (PERIODS[parts.get("FREQ") ?? ""] ?? 366) * Number(parts.get("INTERVAL") ?? 1) * count;
  return Date.parse(start.slice(0, 10)) + days * DAY;
}
