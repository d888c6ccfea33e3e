import type { ListDates } from "../../language/date-grammar.ts";

const MONTHS: readonly string[] =
  "January February March April May June July August September October November December".split(" ");

/** English as the United Nations Editorial Manual has it: `12–13 November 2003`, `3.30 p.m.`, noon. */
export const listDates: ListDates = {
  sharedStands: "last",
  day: (day, month, year) => (month === undefined ? `${day}` : `${day} ${named(month, year)}`),
  month: named,
  year: String,
  compact: (first, last) => `${first}–${last}`,
  since: (date) => `since ${date}`,
  until: (date) => `until ${date}`,
  about: (date) => `around ${date}`,
};

function named(month: number, year: number | undefined): string {
  return year === undefined ? (MONTHS[month - 1] as string) : `${MONTHS[month - 1]} ${year}`;
}
