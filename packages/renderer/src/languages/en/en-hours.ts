import type { HourLanguage } from "../../language/language.ts";
import { en as list } from "./en-list.ts";
import { hourDates, localTime } from "./hour-dates.ts";

/** With the words of rows and of their hours. */
export const en: HourLanguage = {
  ...list,
  labels: { ...list.labels, localTime },
  dates: { ...list.dates, ...hourDates },
};
