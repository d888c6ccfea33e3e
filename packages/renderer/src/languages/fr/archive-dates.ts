import type { ArchiveDates } from "../../language/date-grammar.ts";
import { hourDates } from "./hour-dates.ts";
import { listDates } from "./list-dates.ts";

/** The dates of rows, and with them hours and the names of days. */
export const archiveDates: ArchiveDates = {
  ...listDates,
  ...hourDates,
  weekdays: ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"],
  withWeekday: (weekday, date) => `${weekday} ${date}`,
  weekdaysShort: ["lun.", "mar.", "mer.", "jeu.", "ven.", "sam.", "dim."],
};
