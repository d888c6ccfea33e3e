import type { FilterName } from "../query/query.ts";

/** What no word begins with: the terms of fields, days and years stand before all words. */
const MARK = "\u0001";

export const filterTerm = (name: FilterName, value: string): string => `${MARK}${name}=${value}`;
/** Numbers of the first item of each day of a year that begins items. */
export const daysTerm = (year: string): string => `${MARK}days=${year}`;
/** Numbers of the first item of each year. */
export const YEARS_TERM: string = `${MARK}years`;
/** Whether the lists of a term are a table of days or years. */
export const isTable = (term: string): boolean => term === YEARS_TERM || term.startsWith(daysTerm(""));

/** The items that last through a day, and did not only begin on it: those under any of these terms. */
export function termsOfDay(day: string): string[] {
  const digits = day.replaceAll("-", "");
  return [8, 6, 4, 3, 2, 0].map((length) => lastsTerm(digits.slice(0, length)));
}

export const lastsTerm = (digits: string): string => `${MARK}lasts=${digits}`;
