import type { DateGrammar } from "../../language/date-grammar.ts";
import { archiveDates } from "./archive-dates.ts";

/** The same, with the forms of running text and of figures. */
export const dates: DateGrammar = {
  ...archiveDates,
  numeric: (year, month, day) => [year, month, day].filter((part) => part !== undefined).join("."),
  sentence: (first, last) => `${first}至${last}`,
  numericRange: (first, last) => `${first}至${last}`,
  pair: (first, last) => `${first}和${last}`,
};
