import type { DateGrammar } from "../../language/date-grammar.ts";
import { archiveDates } from "./archive-dates.ts";

/** The same, with the forms of running text and of figures. */
export const dates: DateGrammar = {
  ...archiveDates,
  numeric: (year, month, day) => [day, month, year].filter((part) => part !== undefined).join("."),
  sentence: (first, last) => `from ${first} to ${last}`,
  numericRange: (first, last) => `${first}–${last}`,
  pair: (first, last) => `on ${first} and ${last}`,
};
