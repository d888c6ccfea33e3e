import type { DateGrammar } from "../../language/date-grammar.ts";
import { listDates } from "./list-dates.ts";

/** The same, with the forms of running text, of figures and of a calendar. */
export const dates: DateGrammar = {
  ...listDates,
  weekdays: ["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"],
  withWeekday: (weekday, date) => `${weekday} ${date}`,
  time,
  times: (first, last, style) => {
    const from = time(first.hour, first.minute);
    const to = time(last.hour, last.minute);
    const once = from.endsWith(" horas") && to.endsWith(" horas") ? from.slice(0, -" horas".length) : from;
    return style === "sentence" ? `de ${once} a ${to}` : `${once} a ${to}`;
  },
  moment: (date, at) => `${date}, ${at}`,
  numeric: (year, month, day) => [two(day), two(month), year].filter((part) => part !== undefined).join("/"),
  sentence: (first, last, precision) =>
    precision === "day" ? `del ${first} al ${last}` : `de ${first} a ${last}`,
  numericRange: (first, last) => `${first}-${last}`,
  pair: (first, last) => `los días ${first} y ${last}`,
  weekdaysShort: ["lun.", "mar.", "mié.", "jue.", "vie.", "sáb.", "dom."],
};

function two(part: number | undefined): string | undefined {
  return part === undefined ? undefined : String(part).padStart(2, "0");
}

function time(hour: number, minute: number): string {
  if (minute === 0 && hour === 0) return "medianoche";
  if (minute === 0 && hour === 12) return "mediodía";
  return `${hour}.${minute < 10 ? "0" : ""}${minute} horas`;
}
