import type { DateGrammar } from "../../language/date-grammar.ts";

const OF_MONTHS = [
  "января",
  "февраля",
  "марта",
  "апреля",
  "мая",
  "июня",
  "июля",
  "августа",
  "сентября",
  "октября",
  "ноября",
  "декабря",
] as const;
const MONTHS = [
  "январь",
  "февраль",
  "март",
  "апрель",
  "май",
  "июнь",
  "июль",
  "август",
  "сентябрь",
  "октябрь",
  "ноябрь",
  "декабрь",
] as const;

/** Russian as United Nations documents have it: `12–13 ноября 2003 года`, `13:30`. Times: for a native editor's review. */
export const dates: DateGrammar = {
  sharedStands: "last",
  day: (day, month, year) => {
    if (month === undefined) return String(day);
    const named = `${day} ${OF_MONTHS[month - 1]}`;
    return year === undefined ? named : `${named} ${year} года`;
  },
  month: (month, year, place, style) => {
    const governed = place === "governed" || (place === "first" && style === "sentence");
    const name = (governed ? OF_MONTHS : MONTHS)[month - 1] as string;
    return year === undefined ? name : `${name} ${year} года`;
  },
  year: (year, place, style) => {
    if (place === "first") return String(year);
    if (place === "governed") return `${year} года`;
    return `${year} ${place === "last" && style === "compact" ? "годы" : "год"}`;
  },
  numeric: (year, month, day) => [two(day), two(month), year].filter((part) => part !== undefined).join("."),
  compact: (first, last) => `${first}–${last}`,
  // «со второго», but «с двенадцатого».
  sentence: (first, last) => `${/^2(?!\d)/.test(first) ? "со" : "с"} ${first} по ${last}`,
  numericRange: (first, last) => `${first}–${last}`,
  pair: (first, last) => `${first} и ${last}`,
  since: (date) => `${/^2(?!\d)/.test(date) ? "со" : "с"} ${date}`,
  until: (date) => `до ${date}`,
  about: (date) => `около ${date}`,
  weekdays: ["понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье"],
  weekdaysShort: ["пн", "вт", "ср", "чт", "пт", "сб", "вс"],
  withWeekday: (weekday, date) => `${weekday}, ${date}`,
  time,
  times: (first, last, style) => {
    const from = time(first.hour, first.minute);
    const to = time(last.hour, last.minute);
    if (style !== "sentence") return `${from}–${to}`;
    return `с ${IN_GENITIVE[from] ?? from} до ${IN_GENITIVE[to] ?? to}`;
  },
  moment: (date, at) => `${date}, ${at}`,
};

const IN_GENITIVE: Readonly<Record<string, string>> = { полдень: "полудня", полночь: "полуночи" };

function time(hour: number, minute: number): string {
  if (minute === 0 && hour === 0) return "полночь";
  if (minute === 0 && hour === 12) return "полдень";
  return `${hour}:${minute < 10 ? "0" : ""}${minute}`;
}

function two(part: number | undefined): string | undefined {
  return part === undefined ? undefined : String(part).padStart(2, "0");
}
