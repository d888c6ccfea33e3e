import type { HourLanguage } from "../../language/language.ts";
import { hourDates, localTime } from "./hour-dates.ts";
import { ru as list } from "./ru-list.ts";

/** With the words of rows and of their hours. */
export const ru: HourLanguage = {
  ...list,
  labels: { ...list.labels, localTime },
  dates: { ...list.dates, ...hourDates },
};
