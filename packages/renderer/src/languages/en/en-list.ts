import type { ListLanguage } from "../../language/language.ts";
import { listDates } from "./list-dates.ts";
import { listLabels } from "./list-labels.ts";

/** English, with the words of rows only. */
export const en: ListLanguage = {
  tag: "en",
  labels: listLabels,
  dates: listDates,
  plural: (count) => (count === 1 ? "one" : "other"),
  number: (value) => String(value).replace(/\B(?=(\d{3})+(?!\d))/g, ","),
  list: (parts) =>
    parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`,
  separator: " · ",
  comma: ", ",
};
