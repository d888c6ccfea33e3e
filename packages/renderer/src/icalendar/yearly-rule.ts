import type { OffsetChange } from "./offset-changes.ts";

const WEEKDAYS = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"] as const;
const DAY = 86_400_000;

/**
 * The rule by which changes of one offset come back every year, from the same changes of some years: the last Sunday of March, the
 * second Sunday, the Saturday from the 24th on. Undefined where no such rule gives them all.
 *
 * @see RFC 5545, section 3.6.5, the RRULE of an observance
 */
export function yearlyRule(changes: readonly OffsetChange[]): string | undefined {
  const days = changes.map(({ at, from }) => new Date(at + from * 60_000));
  const [first] = days;
  if (!first || changes.some(({ from, to }) => from !== changes[0]?.from || to !== changes[0]?.to))
    return undefined;
  const month = first.getUTCMonth();
  const weekday = first.getUTCDay();
  const same = days.every(
    (day, index) =>
      day.getUTCFullYear() === first.getUTCFullYear() + index &&
      day.getUTCMonth() === month &&
      day.getUTCDay() === weekday &&
      day.getTime() % DAY === first.getTime() % DAY,
  );
  if (!same) return undefined;
  const part = weekdayPart(days, WEEKDAYS[weekday] as string);
  return part && `FREQ=YEARLY;BYMONTH=${month + 1};${part}`;
}

function weekdayPart(days: readonly Date[], weekday: string): string | undefined {
  if (days.every((day) => new Date(day.getTime() + 7 * DAY).getUTCMonth() !== day.getUTCMonth()))
    return `BYDAY=-1${weekday}`;
  const dates = days.map((day) => day.getUTCDate());
  const least = Math.min(...dates);
  if (Math.max(...dates) >= least + 7) return undefined;
  if (least % 7 === 1) return `BYDAY=${(least - 1) / 7 + 1}${weekday}`;
  return `BYMONTHDAY=${Array.from({ length: 7 }, (_, index) => least + index).join(",")};BYDAY=${weekday}`;
}
