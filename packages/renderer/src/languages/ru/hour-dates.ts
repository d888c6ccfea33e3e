import type { HourDates } from "../../language/date-grammar.ts";

/** The hours of a day. */
export const hourDates: HourDates = {
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
