import type { ListDates } from "../../language/date-grammar.ts";

const DUAL = [
  "كانون الثاني/يناير",
  "شباط/فبراير",
  "آذار/مارس",
  "نيسان/أبريل",
  "أيار/مايو",
  "حزيران/يونيه",
  "تموز/يوليه",
  "آب/أغسطس",
  "أيلول/سبتمبر",
  "تشرين الأول/أكتوبر",
  "تشرين الثاني/نوفمبر",
  "كانون الأول/ديسمبر",
] as const;

/** Arabic as United Nations documents have it: both names of a month, Western digits. */
export const listDates: ListDates = grammarOf(DUAL);

/** The same with the one name of a month that newer pages of the United Nations use: `26 أغسطس 2002`. */
export const singleNameListDates: ListDates = grammarOf(
  DUAL.map((names) => names.slice(names.indexOf("/") + 1)),
);

function grammarOf(months: readonly string[]): ListDates {
  return {
    sharedStands: "last",
    day: (day, month, year) => {
      if (month === undefined) return String(day);
      const named = `${day} ${months[month - 1]}`;
      return year === undefined ? named : `${named} ${year}`;
    },
    month: (month, year) => (year === undefined ? `${months[month - 1]}` : `${months[month - 1]} ${year}`),
    year: (year) => String(year),
    compact: (first, last, precision, oneMonth) =>
      oneMonth || precision === "year" ? `${first}-${last}` : `${first} - ${last}`,
    since: (date) => `منذ ${date}`,
    until: (date) => `حتى ${date}`,
    about: (date) => `نحو ${date}`,
  };
}
