import type { HourLanguage } from "../../language/language.ts";
import { hourDates } from "./hour-dates.ts";
import { hourLabels } from "./hour-labels.ts";
import { ru as list } from "./ru-list.ts";

/** With the words of rows and of their hours. */
export const ru: HourLanguage = {
  ...list,
  labels: { ...list.labels, ...hourLabels },
  dates: { ...list.dates, ...hourDates },
};
