import type { EdtfDate } from "@event-content/schema/core";

/** A day in milliseconds. */
export const DAY = 86_400_000;

/**
 * Where the hands of a clock stand, as the milliseconds that UTC would count for them; arithmetic on it knows no zone. The
 * date has a year, month and day.
 */
export function wallClock(date: EdtfDate): number {
  const { hour = 0, minute = 0, second = 0 } = date.time ?? {};
  return (
    utcDay(date.year as number, date.month as number, date.day as number) +
    ((hour * 60 + minute) * 60 + second) * 1000
  );
}

/** Midnight of a day. `Date.UTC` would take the year 99 for 1999. */
export function utcDay(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, day);
}

/** A value of type DATE (RFC 5545, section 3.3.4): `20031112`. */
export function dateValue(wall: number): string {
  const date = new Date(wall);
  return `${four(date.getUTCFullYear())}${two(date.getUTCMonth() + 1)}${two(date.getUTCDate())}`;
}

/** A value of type DATE-TIME without a zone (RFC 5545, section 3.3.5): `20031112T090000`. */
export function dateTimeValue(wall: number): string {
  const date = new Date(wall);
  return `${dateValue(wall)}T${two(date.getUTCHours())}${two(date.getUTCMinutes())}${two(date.getUTCSeconds())}`;
}

function four(value: number): string {
  return value > 999 ? `${value}` : `000${value}`.slice(-4);
}

function two(value: number): string {
  return value < 10 ? `0${value}` : `${value}`;
}
