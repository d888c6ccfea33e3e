import type { DateGrammar, DatePrecision } from "../../language/date-grammar.ts";

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
export const dates: DateGrammar = {
  sharedStands: "last",
  day: (day, month, year) => {
    const figure = day === 1 ? "1er" : String(day);
    if (month === undefined) return figure;
    return year === undefined ? `${figure} ${MONTHS[month - 1]}` : `${figure} ${MONTHS[month - 1]} ${year}`;
  },
  month: (month, year) => (year === undefined ? `${MONTHS[month - 1]}` : `${MONTHS[month - 1]} ${year}`),
  year: (year) => String(year),
  numeric: (year, month, day) => [day, month, year].filter((part) => part !== undefined).join("."),
  compact: (first, last) => `${first}-${last}`,
  sentence: (first, last, precision) =>
    precision === "day" ? `du ${first} au ${last}` : `${of(first)} à ${last}`,
  numericRange: (first, last) => `${first}-${last}`,
  pair: (first, last) => `les ${first} et ${last}`,
  since: (date, precision) => `depuis ${the(date, precision)}`,
  until: (date, precision) => (precision === "day" ? `jusqu’au ${date}` : `jusqu’en ${date}`),
  about: (date, precision) => `vers ${the(date, precision)}`,
  weekdays: ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"],
  weekdaysShort: ["lun.", "mar.", "mer.", "jeu.", "ven.", "sam.", "dim."],
  withWeekday: (weekday, date) => `${weekday} ${date}`,
  time,
  times: ({ hour, minute }, last, style) => {
    const to = time(last.hour, last.minute);
    const inWords = (hour === 0 || hour === 12) && minute === 0;
    if (style === "sentence") return `de ${time(hour, minute)} à ${to}`;
    const wholeHours = !inWords && minute === 0 && last.minute === 0 && to.endsWith("heures");
    return `${wholeHours ? hour : time(hour, minute)}-${to}`;
  },
  moment: (date, at) => `${date}, ${at}`,
};

function time(hour: number, minute: number): string {
  if (minute !== 0) return `${hour} h ${minute < 10 ? "0" : ""}${minute}`;
  if (hour === 0) return "minuit";
  if (hour === 12) return "midi";
  return hour === 1 ? "1 heure" : `${hour} heures`;
}

function the(date: string, precision: DatePrecision): string {
  return precision === "day" ? `le ${date}` : date;
}

function of(text: string): string {
  return /^[aeiouéèêhAEIOUÉ]/.test(text) ? `d’${text}` : `de ${text}`;
}
