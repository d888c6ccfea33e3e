import type { ArchiveDates } from "../../language/date-grammar.ts";
import { listDates } from "./list-dates.ts";

/** The dates of rows, and with them hours and the names of days. */
export const archiveDates: ArchiveDates = {
  ...listDates,
  weekdays: ["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"],
  withWeekday: (weekday, date) => `${weekday} ${date}`,
  weekdaysShort: ["lun.", "mar.", "mié.", "jue.", "vie.", "sáb.", "dom."],
  time,
  times: (first, last, style) => {
    const from = time(first.hour, first.minute);
    const to = time(last.hour, last.minute);
    const once = from.endsWith(" horas") && to.endsWith(" horas") ? from.slice(0, -" horas".length) : from;
    return style === "sentence" ? `de ${once} a ${to}` : `${once} a ${to}`;
  },
  moment: (date, at) => `${date}, ${at}`,
};

function time(hour: number, minute: number): string {
  if (minute === 0 && hour === 0) return "medianoche";
  if (minute === 0 && hour === 12) return "mediodía";
  return `${hour}.${minute < 10 ? "0" : ""}${minute} horas`;
}
