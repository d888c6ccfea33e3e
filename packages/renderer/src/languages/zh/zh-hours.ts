import type { HourLanguage } from "../../language/language.ts";
import { hourDates, localTime } from "./hour-dates.ts";
import { zh as list } from "./zh-list.ts";

/** With the words of rows and of their hours. */
export const zh: HourLanguage = {
  ...list,
  labels: { ...list.labels, localTime },
  dates: { ...list.dates, ...hourDates },
};
