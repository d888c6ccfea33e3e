import type { ListLanguage } from "../../language/language.ts";
import { listDates } from "./list-dates.ts";
import { listLabels } from "./list-labels.ts";

/** French, with the words of rows only. */
export const fr: ListLanguage = {
  tag: "fr",
  labels: listLabels,
  dates: listDates,
  // A million and its multiples ask for "de": CLDR's "many".
  plural: (count) => {
    if (count === 0 || count === 1) return "one";
    return count % 1_000_000 === 0 ? "many" : "other";
  },
  number: (value) => String(value).replace(/\B(?=(\d{3})+(?!\d))/g, "\u00a0"),
  list: (parts) =>
    parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} et ${parts.at(-1)}`,
  separator: " · ",
  comma: ", ",
};
