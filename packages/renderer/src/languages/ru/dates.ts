import type { DateGrammar } from "../../language/date-grammar.ts";
import { listDates } from "./list-dates.ts";

/** The same, with the forms of running text, of figures and of a calendar. */
export const dates: DateGrammar = {
  ...listDates,
  weekdays: ["понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье"],
  withWeekday: (weekday, date) => `${weekday}, ${date}`,
  time,
  times: (first, last, style) => {
    const from = time(first.hour, first.minute);
    const to = time(last.hour, last.minute);
    if (style !== "sentence") return `${from}–${to}`;
    return `с ${IN_GENITIVE[from] ?? from} до ${IN_GENITIVE[to] ?? to}`;
  },
  moment: (date, at) => `${date}, ${at}`,
  numeric: (year, month, day) => [two(day), two(month), year].filter((part) => part !== undefined).join("."),
  // «со второго», but «с двенадцатого».
  sentence: (first, last) => `${/^2(?!\d)/.test(first) ? "со" : "с"} ${first} по ${last}`,
  numericRange: (first, last) => `${first}–${last}`,
  pair: (first, last) => `${first} и ${last}`,
  weekdaysShort: ["пн", "вт", "ср", "чт", "пт", "сб", "вс"],
};

function two(part: number | undefined): string | undefined {
  return part === undefined ? undefined : String(part).padStart(2, "0");
}

const IN_GENITIVE: Readonly<Record<string, string>> = { полдень: "полудня", полночь: "полуночи" };

function time(hour: number, minute: number): string {
  if (minute === 0 && hour === 0) return "полночь";
  if (minute === 0 && hour === 12) return "полдень";
  return `${hour}:${minute < 10 ? "0" : ""}${minute}`;
}
