import type { HourDates } from "../../language/date-grammar.ts";

/** The hours of a day. */
export const hourDates: HourDates = {
  time,
  times: (first, last, style) => {
    const from = time(first.hour, first.minute);
    const to = time(last.hour, last.minute);
    const once = from.endsWith(" horas") && to.endsWith(" horas") ? from.slice(0, -" horas".length) : from;
    return style === "sentence" ? `de ${once} a ${to}` : `${once} a ${to}`;
  },
  moment: (date, at) => `${date}, ${at}`,
};

function time(hour: number, minute: number): string {
  if (minute === 0 && hour === 0) return "medianoche";
  if (minute === 0 && hour === 12) return "mediodía";
  return `${hour}.${minute < 10 ? "0" : ""}${minute} horas`;
}
