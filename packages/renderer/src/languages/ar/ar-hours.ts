import type { HourLanguage } from "../../language/language.ts";
import { ar as list } from "./ar-list.ts";
import { hourDates } from "./hour-dates.ts";
import { hourLabels } from "./hour-labels.ts";

/** With the words of rows and of their hours. */
export const ar: HourLanguage = {
  ...list,
  labels: { ...list.labels, ...hourLabels },
  dates: { ...list.dates, ...hourDates },
};
