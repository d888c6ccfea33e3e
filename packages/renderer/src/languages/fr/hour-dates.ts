import type { HourDates } from "../../language/date-grammar.ts";

/** The hours of a day. */
export const hourDates: HourDates = {
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
