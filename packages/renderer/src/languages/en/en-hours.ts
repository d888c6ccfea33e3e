import type { HourLanguage } from "../../language/language.ts";
import { en as list } from "./en-list.ts";
import { hourDates } from "./hour-dates.ts";
import { hourLabels } from "./hour-labels.ts";

/** With the words of rows and of their hours. */
export const en: HourLanguage = {
  ...list,
  labels: { ...list.labels, ...hourLabels },
  dates: { ...list.dates, ...hourDates },
};
