import type { ArchiveDates } from "../../language/date-grammar.ts";
import { hourDates } from "./hour-dates.ts";
import { listDates } from "./list-dates.ts";

/** The dates of rows, and with them hours and the names of days. */
export const archiveDates: ArchiveDates = {
  ...listDates,
  ...hourDates,
  weekdays: ["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"],
  withWeekday: (weekday, date) => `${weekday} ${date}`,
  weekdaysShort: ["lun.", "mar.", "mié.", "jue.", "vie.", "sáb.", "dom."],
};
