import type { ListLanguage } from "../../language/language.ts";
import { listDates } from "./list-dates.ts";
import { listLabels } from "./list-labels.ts";

/** Arabic, with the words of rows only. */
export const ar: ListLanguage = {
  tag: "ar",
  labels: listLabels,
  dates: listDates,
  plural: (count) => {
    if (count === 0) return "zero";
    if (count === 1) return "one";
    if (count === 2) return "two";
    const hundredth = count % 100;
    if (hundredth >= 3 && hundredth <= 10) return "few";
    return hundredth >= 11 ? "many" : "other";
  },
  number: (value) => String(value).replace(/\B(?=(\d{3})+(?!\d))/g, "\u00a0"),
  list: (parts) => parts.join(parts.length > 2 ? "، و" : " و"),
  separator: " · ",
  comma: "، ",
};
