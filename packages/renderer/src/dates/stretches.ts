import { type EdtfDate, edtf } from "@event-content/schema/core";
import { dayNumber } from "./day-number.ts";

/** Days that follow each other without a gap. */
export interface Stretch {
  readonly first: EdtfDate;
  readonly last: EdtfDate;
}

/** The days of an event in order, those that touch taken together; undefined where a day is not known to the day. */
export function stretchesOf(
  days: readonly { readonly start: string; readonly end?: string | undefined }[],
): Stretch[] | undefined {
  const read: Stretch[] = [];
  for (const day of days) {
    const first = edtf(day.start);
    const last = day.end === undefined ? first : edtf(day.end);
    if (first?.day === undefined || last?.day === undefined) return undefined;
    read.push({ first, last });
  }
  read.sort((a, b) => dayNumber(a.first) - dayNumber(b.first));
  const out: Stretch[] = [];
  for (const next of read) {
    const open = out.at(-1);
    if (open && dayNumber(next.first) - dayNumber(open.last) <= 1) {
      if (dayNumber(next.last) > dayNumber(open.last))
        out[out.length - 1] = { first: open.first, last: next.last };
    } else out.push(next);
  }
  return out;
}
