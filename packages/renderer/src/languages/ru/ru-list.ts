import type { ListLanguage } from "../../language/language.ts";
import { listDates } from "./list-dates.ts";
import { listLabels } from "./list-labels.ts";

/** Russian, with the words of rows only. */
export const ru: ListLanguage = {
  tag: "ru",
  labels: listLabels,
  dates: listDates,
  plural: (count) => {
    const ten = count % 10;
    const hundred = count % 100;
    if (ten === 1 && hundred !== 11) return "one";
    return ten >= 2 && ten <= 4 && (hundred < 12 || hundred > 14) ? "few" : "many";
  },
  number: (value) => String(value).replace(/\B(?=(\d{3})+(?!\d))/g, "\u00a0"),
  list: (parts) => (parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} и ${parts.at(-1)}`),
  separator: " · ",
  comma: ", ",
};
