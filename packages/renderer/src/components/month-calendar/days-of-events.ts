import type { EventInput, ItemInput } from "@event-content/schema";
import { type EdtfDate, edtf } from "@event-content/schema/core";
import { dayNumber } from "../../dates/day-number.ts";
import { stretchesOf } from "../../dates/stretches.ts";

/** An event on one day of a month. */
export interface EventOnDay {
  readonly event: EventInput;
  /** The first day of the event, or the first day of a week that it goes on in: where its link stands. */
  readonly leads: boolean;
}

/**
 * Events by day number. Only events whose days are known take part; one that goes on without an end is shown on its
 * first day, a cancelled one stays, since those who knew of it look for it.
 */
export function daysOfEvents(
  items: readonly ItemInput[],
  first: number,
  last: number,
  isWeekStart: (day: number) => boolean,
): Map<number, EventOnDay[]> {
  const days = new Map<number, EventOnDay[]>();
  for (const item of items) {
    if (item?.kind !== "event") continue;
    for (const [from, to] of rangesOf(item)) {
      for (let day = Math.max(from, first); day <= Math.min(to, last); day++) {
        const leads = day === from || day === first || isWeekStart(day);
        const there = days.get(day);
        if (there) there.push({ event: item, leads });
        else days.set(day, [{ event: item, leads }]);
      }
    }
  }
  return days;
}

function rangesOf({ dates }: EventInput): [number, number][] {
  const start = edtf(dates?.start);
  const end = dates?.end === undefined || dates.end === ".." ? start : edtf(dates.end);
  if (!isDay(start) || !isDay(end)) return [];
  const stretches = dates?.days && dates.days.length > 1 ? stretchesOf(dates.days) : undefined;
  if (stretches?.every(({ first, last }) => isDay(first) && isDay(last)))
    return stretches.map(({ first, last }) => [dayNumber(first), dayNumber(last)]);
  return [[dayNumber(start), dayNumber(end)]];
}

function isDay(date: EdtfDate | undefined): date is EdtfDate {
  return date?.year !== undefined && date.day !== undefined;
}
