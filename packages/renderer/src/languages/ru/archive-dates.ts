import type { ArchiveDates } from "../../language/date-grammar.ts";
import { hourDates } from "./hour-dates.ts";
import { listDates } from "./list-dates.ts";

/** The dates of rows, and with them hours and the names of days. */
export const archiveDates: ArchiveDates = {
  ...listDates,
  ...hourDates,
  weekdays: ["понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье"],
  withWeekday: (weekday, date) => `${weekday}, ${date}`,
  weekdaysShort: ["пн", "вт", "ср", "чт", "пт", "сб", "вс"],
};
