import type { DateGrammar, ListDates } from "../../language/date-grammar.ts";
import { listDates, singleNameListDates } from "./list-dates.ts";

/** The same, with the forms of running text, of figures and of a calendar. */
export const dates: DateGrammar = grammarOf(listDates);

/** The same with one name of a month. */
export const singleNameDates: DateGrammar = grammarOf(singleNameListDates);

function grammarOf(own: ListDates): DateGrammar {
  return {
    ...own,
    weekdays: ["الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"],
    withWeekday: (weekday, date) => `${weekday}، ${date}`,
    time,
    times: (first, last, style) => {
      const from = time(first.hour, first.minute);
      const to = time(last.hour, last.minute);
      if (style === "sentence") return `من ${from} إلى ${to}`;
      return /\d$/.test(from) && /^\d/.test(to) ? `${from}-${to}` : `${from} - ${to}`;
    },
    moment: (date, at) => `${date}، ${at}`,
    numeric: (year, month, day) => [day, month, year].filter((part) => part !== undefined).join("/"),
    sentence: (first, last) => `في الفترة من ${first} إلى ${last}`,
    numericRange: (first, last) => `${first} - ${last}`,
    pair: (first, last) => `يومي ${first} و${last}`,
    weekdaysShort: ["اثنين", "ثلاثاء", "أربعاء", "خميس", "جمعة", "سبت", "أحد"],
  };
}

function time(hour: number, minute: number): string {
  if (minute === 0 && hour === 0) return "منتصف الليل";
  // For a native editor's review: no source was found for noon.
  if (minute === 0 && hour === 12) return "الظهر";
  return `${hour}:${minute < 10 ? "0" : ""}${minute}`;
}
