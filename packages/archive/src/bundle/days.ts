import type { Entry } from "./leaf.ts";

/** A day within its year, so that days compare: months of 32 days. */
export function dayNumber(day: string): number {
  return Number(day.slice(5, 7)) * 32 + Number(day.slice(8, 10));
}

/** What a table says: rising keys, and the number of the first item of each. */
export interface Table {
  readonly keys: ArrayLike<number>;
  readonly numbers: ArrayLike<number>;
}

export function tableOf(entry: Entry | undefined): Table {
  return { keys: entry?.levels[2][0]?.numbers ?? [], numbers: entry?.levels[1][0]?.numbers ?? [] };
}

/** The number of the first item that begins on a day or later; how many are in time where there is none. */
export function firstOnOrAfter(day: string, years: Table, daysOfYear: Table, dated: number): number {
  const year = Number(day.slice(0, 4));
  const inYear = firstAtLeast(daysOfYear, dayNumber(day));
  if (inYear !== undefined) return inYear;
  return firstAtLeast(years, daysOfYear.keys.length > 0 ? year + 1 : year) ?? dated;
}

function firstAtLeast({ keys, numbers }: Table, wanted: number): number | undefined {
  for (let index = 0; index < keys.length; index++) {
    if ((keys[index] as number) >= wanted) return numbers[index];
  }
  return undefined;
}

/** The day after, as a day number may have it: the 32nd of a month is none, and comes before the next month’s first. */
export function dayAfter(day: string): string {
  return `${day.slice(0, 8)}${String(Number(day.slice(8, 10)) + 1).padStart(2, "0")}`;
}
