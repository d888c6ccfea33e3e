import type { ListDates } from "../../language/date-grammar.ts";

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
export const listDates: ListDates = {
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
  compact: (first, last) => `${first}–${last}`,
  since: (date) => `${/^2(?!\d)/.test(date) ? "со" : "с"} ${date}`,
  until: (date) => `до ${date}`,
  about: (date) => `около ${date}`,
};
