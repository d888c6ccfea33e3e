import type { HourLanguage } from "../../language/language.ts";
import { es as list } from "./es-list.ts";
import { hourDates, localTime } from "./hour-dates.ts";

/** With the words of rows and of their hours. */
export const es: HourLanguage = {
  ...list,
  labels: { ...list.labels, localTime },
  dates: { ...list.dates, ...hourDates },
};
