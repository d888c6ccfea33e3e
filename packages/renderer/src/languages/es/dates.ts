import type { DateGrammar } from "../../language/date-grammar.ts";
import { archiveDates } from "./archive-dates.ts";

/** The same, with the forms of running text and of figures. */
export const dates: DateGrammar = {
  ...archiveDates,
  numeric: (year, month, day) => [two(day), two(month), year].filter((part) => part !== undefined).join("/"),
  sentence: (first, last, precision) =>
    precision === "day" ? `del ${first} al ${last}` : `de ${first} a ${last}`,
  numericRange: (first, last) => `${first}-${last}`,
  pair: (first, last) => `los días ${first} y ${last}`,
};

function two(part: number | undefined): string | undefined {
  return part === undefined ? undefined : String(part).padStart(2, "0");
}
