import type { DateGrammar } from "../../language/date-grammar.ts";
import { archiveDates } from "./archive-dates.ts";

/** The same, with the forms of running text and of figures. */
export const dates: DateGrammar = {
  ...archiveDates,
  numeric: (year, month, day) => [day, month, year].filter((part) => part !== undefined).join("."),
  sentence: (first, last, precision) =>
    precision === "day" ? `du ${first} au ${last}` : `${of(first)} à ${last}`,
  numericRange: (first, last) => `${first}-${last}`,
  pair: (first, last) => `les ${first} et ${last}`,
};

function of(text: string): string {
  return /^[aeiouéèêhAEIOUÉ]/.test(text) ? `d’${text}` : `de ${text}`;
}
