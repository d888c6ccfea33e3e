import type { DateGrammar, ListDates } from "../../language/date-grammar.ts";
import { archiveDates } from "./archive-dates.ts";
import { listDates, singleNameListDates } from "./list-dates.ts";

/** The same, with the forms of running text and of figures. */
export const dates: DateGrammar = grammarOf(listDates);

/** The same with one name of a month. */
export const singleNameDates: DateGrammar = grammarOf(singleNameListDates);

function grammarOf(own: ListDates): DateGrammar {
  return {
    ...archiveDates,
    ...own,
    numeric: (year, month, day) => [day, month, year].filter((part) => part !== undefined).join("/"),
    sentence: (first, last) => `في الفترة من ${first} إلى ${last}`,
    numericRange: (first, last) => `${first} - ${last}`,
    pair: (first, last) => `يومي ${first} و${last}`,
  };
}
