import type { HourLanguage } from "../../language/language.ts";
import { ar as list } from "./ar-list.ts";
import { hourDates, localTime } from "./hour-dates.ts";

/** With the words of rows and of their hours. */
export const ar: HourLanguage = {
  ...list,
  labels: { ...list.labels, localTime },
  dates: { ...list.dates, ...hourDates },
};
