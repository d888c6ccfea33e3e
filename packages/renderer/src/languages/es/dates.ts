import type { DateGrammar, DatePrecision } from "../../language/date-grammar.ts";

const MONTHS = [
  "enero",
  "febrero",
  "marzo",
  "abril",
  "mayo",
  "junio",
  "julio",
  "agosto",
  "septiembre",
  "octubre",
  "noviembre",
  "diciembre",
] as const;

/**
 * Spanish as the United Nations Spanish Translation Service writes it: `del 12 al 14 de noviembre de 2003`,
 * `15.00 horas`. The compact range (`12 a 13 de noviembre`) has no source: for a native editor's review.
 */
export const dates: DateGrammar = {
  sharedStands: "last",
  day: (day, month, year) => {
    if (month === undefined) return String(day);
    const named = `${day} de ${MONTHS[month - 1]}`;
    return year === undefined ? named : `${named} de ${year}`;
  },
  month: (month, year) => (year === undefined ? `${MONTHS[month - 1]}` : `${MONTHS[month - 1]} de ${year}`),
  year: (year) => String(year),
  numeric: (year, month, day) => [two(day), two(month), year].filter((part) => part !== undefined).join("/"),
  compact: (first, last, precision) => (precision === "year" ? `${first}-${last}` : `${first} a ${last}`),
  sentence: (first, last, precision) =>
    precision === "day" ? `del ${first} al ${last}` : `de ${first} a ${last}`,
  numericRange: (first, last) => `${first}-${last}`,
  pair: (first, last) => `los días ${first} y ${last}`,
  since: (date, precision) => `desde ${the(date, precision)}`,
  until: (date, precision) => `hasta ${the(date, precision)}`,
  about: (date, precision) => `hacia ${the(date, precision)}`,
  weekdays: ["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"],
  weekdaysShort: ["lun.", "mar.", "mié.", "jue.", "vie.", "sáb.", "dom."],
  withWeekday: (weekday, date) => `${weekday} ${date}`,
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

function the(date: string, precision: DatePrecision): string {
  return precision === "day" ? `el ${date}` : date;
}

function two(part: number | undefined): string | undefined {
  return part === undefined ? undefined : String(part).padStart(2, "0");
}
