const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Days of a month (1 to 12) in the Gregorian calendar; February has 29 where the year is not stated. */
export function daysInMonth(year: number | undefined, month: number): number {
  if (month !== 2 || year === undefined) return DAYS[month - 1] ?? 0;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}
