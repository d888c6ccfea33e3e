import { daysInMonth } from "@event-content/schema/core";
import type { RulePart } from "./recurrence-rule.ts";

const WEEKDAYS = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"] as const;

/**
 * Whether a rule does not give the day that the event starts on, as far as months, days and weekdays show it. Programs
 * disagree on what such a rule means (RFC 5545, section 3.8.5.3).
 */
export function missesStart(parts: readonly RulePart[], start: number): boolean {
  const date = new Date(start);
  const month = date.getUTCMonth() + 1;
  const day = date.getUTCDate();
  const fromEnd = day - daysInMonth(date.getUTCFullYear(), month) - 1;
  const has = (list: string, ...wanted: number[]): boolean =>
    list.split(",").some((each) => wanted.includes(Number(each)));
  return parts.some(([name, value]) => {
    if (name === "BYMONTH") return !has(value, month);
    if (name === "BYMONTHDAY") return !has(value, day, fromEnd);
    return name === "BYDAY" && !value.includes(WEEKDAYS[date.getUTCDay()] as string);
  });
}
