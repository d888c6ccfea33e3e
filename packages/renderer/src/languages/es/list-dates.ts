import type { DatePrecision, ListDates } from "../../language/date-grammar.ts";

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
export const listDates: ListDates = {
  sharedStands: "last",
  day: (day, month, year) => {
    if (month === undefined) return String(day);
    const named = `${day} de ${MONTHS[month - 1]}`;
    return year === undefined ? named : `${named} de ${year}`;
  },
  month: (month, year) => (year === undefined ? `${MONTHS[month - 1]}` : `${MONTHS[month - 1]} de ${year}`),
  year: (year) => String(year),
  compact: (first, last, precision) => (precision === "year" ? `${first}-${last}` : `${first} a ${last}`),
  since: (date, precision) => `desde ${the(date, precision)}`,
  until: (date, precision) => `hasta ${the(date, precision)}`,
  about: (date, precision) => `hacia ${the(date, precision)}`,
};

function the(date: string, precision: DatePrecision): string {
  return precision === "day" ? `el ${date}` : date;
}
