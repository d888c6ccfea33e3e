import type { Slot } from "./slot.ts";
import { DAY } from "./wall-clock.ts";

/** More days than this stay one block. */
export const MOST_DAYS = 366;

/**
 * A slot as one for each of its days. Where it ends later in the day than it began, its hours are those of each day;
 * otherwise it goes on through the nights, and is cut at midnight.
 */
export function daysOfSlot(slot: Slot): readonly Slot[] {
  const { start, end, allDay } = slot;
  if (end === undefined || end - start <= DAY) return [slot];
  const first = Math.floor(start / DAY) * DAY;
  const days = Array.from({ length: Math.ceil((end - first) / DAY) }, (_, index) => first + index * DAY);
  if (days.length > MOST_DAYS) return [slot];
  const hours = { from: start - first, to: end - (days.at(-1) as number) };
  if (!allDay && hours.to > hours.from && hours.to < DAY)
    return days.map((day) => ({ start: day + hours.from, end: day + hours.to, allDay: false }));
  return days.map((day) => between(Math.max(day, start), Math.min(day + DAY, end)));
}

function between(start: number, end: number): Slot {
  return { start, end, allDay: end - start === DAY };
}
