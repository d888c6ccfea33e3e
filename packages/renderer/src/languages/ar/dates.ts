import type { DateGrammar } from "../../language/date-grammar.ts";

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
export const dates: DateGrammar = grammarOf(DUAL);

/** The same with the one name of a month that newer pages of the United Nations use: `26 أغسطس 2002`. */
export const singleNameDates: DateGrammar = grammarOf(
  DUAL.map((names) => names.slice(names.indexOf("/") + 1)),
);

function grammarOf(months: readonly string[]): DateGrammar {
  return {
    sharedStands: "last",
    day: (day, month, year) => {
      if (month === undefined) return String(day);
      const named = `${day} ${months[month - 1]}`;
      return year === undefined ? named : `${named} ${year}`;
    },
    month: (month, year) => (year === undefined ? `${months[month - 1]}` : `${months[month - 1]} ${year}`),
    year: (year) => String(year),
    numeric: (year, month, day) => [day, month, year].filter((part) => part !== undefined).join("/"),
    compact: (first, last, precision, oneMonth) =>
      oneMonth || precision === "year" ? `${first}-${last}` : `${first} - ${last}`,
    sentence: (first, last) => `في الفترة من ${first} إلى ${last}`,
    numericRange: (first, last) => `${first} - ${last}`,
    pair: (first, last) => `يومي ${first} و${last}`,
    since: (date) => `منذ ${date}`,
    until: (date) => `حتى ${date}`,
    about: (date) => `نحو ${date}`,
    weekdays: ["الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"],
    weekdaysShort: ["اثنين", "ثلاثاء", "أربعاء", "خميس", "جمعة", "سبت", "أحد"],
    withWeekday: (weekday, date) => `${weekday}، ${date}`,
    time,
    times: (first, last, style) => {
      const from = time(first.hour, first.minute);
      const to = time(last.hour, last.minute);
      if (style === "sentence") return `من ${from} إلى ${to}`;
      return /\d$/.test(from) && /^\d/.test(to) ? `${from}-${to}` : `${from} - ${to}`;
    },
    moment: (date, at) => `${date}، ${at}`,
  };
}

function time(hour: number, minute: number): string {
  if (minute === 0 && hour === 0) return "منتصف الليل";
  // For a native editor's review: no source was found for noon.
  if (minute === 0 && hour === 12) return "الظهر";
  return `${hour}:${minute < 10 ? "0" : ""}${minute}`;
}
