import type { DateGrammar } from "../../language/date-grammar.ts";
import { listDates } from "./list-dates.ts";

/** The same, with the forms of running text, of figures and of a calendar. */
export const dates: DateGrammar = {
  ...listDates,
  weekdays: ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"],
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
  numeric: (year, month, day) => [day, month, year].filter((part) => part !== undefined).join("."),
  sentence: (first, last, precision) =>
    precision === "day" ? `du ${first} au ${last}` : `${of(first)} à ${last}`,
  numericRange: (first, last) => `${first}-${last}`,
  pair: (first, last) => `les ${first} et ${last}`,
  weekdaysShort: ["lun.", "mar.", "mer.", "jeu.", "ven.", "sam.", "dim."],
};

function of(text: string): string {
  return /^[aeiouéèêhAEIOUÉ]/.test(text) ? `d’${text}` : `de ${text}`;
}

function time(hour: number, minute: number): string {
  if (minute !== 0) return `${hour} h ${minute < 10 ? "0" : ""}${minute}`;
  if (hour === 0) return "minuit";
  if (hour === 12) return "midi";
  return hour === 1 ? "1 heure" : `${hour} heures`;
}
