import type { ArchiveDates } from "../../language/date-grammar.ts";
import { hourDates } from "./hour-dates.ts";
import { listDates } from "./list-dates.ts";

/** The dates of rows, and with them hours and the names of days. */
export const archiveDates: ArchiveDates = {
  ...listDates,
  ...hourDates,
  weekdays: ["الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"],
  withWeekday: (weekday, date) => `${weekday}، ${date}`,
  weekdaysShort: ["اثنين", "ثلاثاء", "أربعاء", "خميس", "جمعة", "سبت", "أحد"],
};
