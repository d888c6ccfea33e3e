import type { EventInput, ItemInput } from "@event-content/schema";
import { dayNumber } from "../../dates/day-number.ts";
import { type DayRange, occurrences } from "../../dates/occurrences.ts";
import { stretchesOf } from "../../dates/stretches.ts";

/** An event on one day of a month. */
export interface EventOnDay {
  readonly event: EventInput;
  /** The first day of the event, or the first day of a week that it goes on in: where its link stands. */
  readonly leads: boolean;
}

/**
 * Events by day number. Only events whose days are known take part; one that goes on without an end is shown on its
 * first day, one that recurs on every day that its rule gives; a cancelled one stays, since those who knew of it look for it.
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
    for (const [from, to] of rangesOf(item, first, last)) {
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

function rangesOf(event: EventInput, first: number, last: number): DayRange[] {
  const taking = occurrences(event, first, last);
  const { days } = event.dates ?? {};
  const stretches = days && days.length > 1 ? stretchesOf(days) : undefined;
  const begin = stretches?.[0] && dayNumber(stretches[0].first);
  if (!stretches || begin === undefined) return taking;
  return taking.flatMap(([day]) =>
    stretches.map((each): DayRange => {
      const from = day + dayNumber(each.first) - begin;
      return [from, from + dayNumber(each.last) - dayNumber(each.first)];
    }),
  );
}
