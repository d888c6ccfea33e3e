import type { DatePrecision, ListDates } from "../../language/date-grammar.ts";

const MONTHS = [
  "janvier",
  "février",
  "mars",
  "avril",
  "mai",
  "juin",
  "juillet",
  "août",
  "septembre",
  "octobre",
  "novembre",
  "décembre",
] as const;

/** French as the United Nations writes it: `du 12 au 14 novembre 2003`, `1er août 2006`, `13 h 30`, midi. */
export const listDates: ListDates = {
  sharedStands: "last",
  day: (day, month, year) => {
    const figure = day === 1 ? "1er" : String(day);
    if (month === undefined) return figure;
    return year === undefined ? `${figure} ${MONTHS[month - 1]}` : `${figure} ${MONTHS[month - 1]} ${year}`;
  },
  month: (month, year) => (year === undefined ? `${MONTHS[month - 1]}` : `${MONTHS[month - 1]} ${year}`),
  year: (year) => String(year),
  compact: (first, last) => `${first}-${last}`,
  since: (date, precision) => `depuis ${the(date, precision)}`,
  until: (date, precision) => (precision === "day" ? `jusqu’au ${date}` : `jusqu’en ${date}`),
  about: (date, precision) => `vers ${the(date, precision)}`,
};

function the(date: string, precision: DatePrecision): string {
  return precision === "day" ? `le ${date}` : date;
}
