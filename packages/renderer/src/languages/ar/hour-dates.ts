import type { HourDates } from "../../language/date-grammar.ts";

/** The hours of a day. */
export const hourDates: HourDates = {
  time,
  times: (first, last, style) => {
    const from = time(first.hour, first.minute);
    const to = time(last.hour, last.minute);
    if (style === "sentence") return `من ${from} إلى ${to}`;
    return /\d$/.test(from) && /^\d/.test(to) ? `${from}-${to}` : `${from} - ${to}`;
  },
  moment: (date, at) => `${date}، ${at}`,
};

function time(hour: number, minute: number): string {
  if (minute === 0 && hour === 0) return "منتصف الليل";
  // For a native editor's review: no source was found for noon.
  if (minute === 0 && hour === 12) return "الظهر";
  return `${hour}:${minute < 10 ? "0" : ""}${minute}`;
}
