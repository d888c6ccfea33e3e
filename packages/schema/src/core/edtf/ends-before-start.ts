import type { EdtfDate } from "./edtf-date.ts";
import { edtfSpan } from "./edtf-span.ts";

/**
 * Whether an end cannot be at or after its start. Partial dates get the benefit of the doubt: 2003-11 to 2003 is fine.
 * Without a year, December to January may cross the turn of the year; within one month it may not.
 */
export function endsBeforeStart(start: EdtfDate, end: EdtfDate): boolean {
  const from = edtfSpan(start);
  const to = edtfSpan(end);
  if (from && to) return to.last < from.first;
  if (start.year !== end.year || start.month === undefined || start.month !== end.month) return false;
  if (start.day === undefined || end.day === undefined) return false;
  if (start.day !== end.day) return end.day < start.day;
  return start.time !== undefined && end.time !== undefined && seconds(end.time) < seconds(start.time);
}

function seconds(time: NonNullable<EdtfDate["time"]>): number {
  return (time.hour * 60 + time.minute) * 60 + time.second;
}
