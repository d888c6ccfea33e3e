const MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December";

/** Months as they are written, in capitals too; a part of a pattern. */
export const MONTH = `(?:${MONTHS}|${MONTHS.toUpperCase()})`;
/** The same, and shortened. */
export const ANY_MONTH = `(?:${MONTHS}|${MONTHS.toUpperCase()}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)`;
export const WEEKDAY = "(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)";

/** A month in full: `Nov.` is November. */
export function fullMonth(month: string): string {
  if (month.length > 3 && month === month.toUpperCase()) return month;
  return MONTHS.split("|").find((each) => each.startsWith(month.slice(0, 3))) ?? month;
}

/** The month of this number, from 1. */
export function monthOfNumber(number: number): string {
  return MONTHS.split("|")[number - 1] ?? "";
}
