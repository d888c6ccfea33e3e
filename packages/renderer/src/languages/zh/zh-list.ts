import type { ListLanguage } from "../../language/language.ts";
import { addressBetween } from "./address-between.ts";
import { listDates } from "./list-dates.ts";
import { listLabels } from "./list-labels.ts";

/** Chinese in simplified characters, with the words of rows only. */
export const zh: ListLanguage = {
  tag: "zh",
  labels: listLabels,
  dates: listDates,
  plural: () => "other",
  number: (value) => String(value).replace(/\B(?=(\d{3})+(?!\d))/g, ","),
  list: (parts) => (parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join("、")}和${parts.at(-1)}`),
  separator: " · ",
  comma: "，",
  largestFirst: addressBetween,
};
