import type { HourLanguage } from "../../language/language.ts";
import { hourDates } from "./hour-dates.ts";
import { hourLabels } from "./hour-labels.ts";
import { zh as list } from "./zh-list.ts";

/** With the words of rows and of their hours. */
export const zh: HourLanguage = {
  ...list,
  labels: { ...list.labels, ...hourLabels },
  dates: { ...list.dates, ...hourDates },
};
