import type { ArchiveDates } from "../../language/date-grammar.ts";
import { hourDates } from "./hour-dates.ts";
import { listDates } from "./list-dates.ts";

/** The dates of rows, and with them hours and the names of days. */
export const archiveDates: ArchiveDates = {
  ...listDates,
  ...hourDates,
  weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
  withWeekday: (weekday, date) => `${weekday}, ${date}`,
  weekdaysShort: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
};
