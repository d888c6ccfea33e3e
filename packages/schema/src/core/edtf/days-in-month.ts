/** Days of a month (1 to 12) in the Gregorian calendar; February has 29 where the year is not stated. */
export function daysInMonth(year: number | undefined, month: number): number {
  // Long and short months take turns, and begin again in August.
  if (month !== 2) return 30 + ((month + (month >> 3)) % 2);
  return year === undefined || year % (year % 100 === 0 ? 400 : 4) === 0 ? 29 : 28;
}
