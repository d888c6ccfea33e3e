import type { HourLanguage } from "../../language/language.ts";
import { fr as list } from "./fr-list.ts";
import { hourDates, localTime } from "./hour-dates.ts";

/** With the words of rows and of their hours. */
export const fr: HourLanguage = {
  ...list,
  labels: { ...list.labels, localTime },
  dates: { ...list.dates, ...hourDates },
};
