import type { HourDates, TimeParts } from "../../language/date-grammar.ts";

/** The hours of a day. */
export const hourDates: HourDates = {
  time: (hour, minute) => word(hour, minute) ?? `${clock(hour, minute)} ${half(hour)}`,
  times: (first, last, style) => {
    const [from, to] = [said(first, last), said(last)];
    return style === "sentence" ? `from ${from} to ${to}` : `${from}–${to}`;
  },
  moment: (date, time) => `${date}, ${time}`,
};

/** The half of the day stands once where both hours share it, and neither is a word. */
function said(time: TimeParts, next?: TimeParts): string {
  const own = word(time.hour, time.minute);
  if (own !== undefined) return own;
  const shared = next && half(time.hour) === half(next.hour) && word(next.hour, next.minute) === undefined;
  const figures = clock(time.hour, time.minute);
  return shared ? figures : `${figures} ${half(time.hour)}`;
}

function word(hour: number, minute: number): string | undefined {
  if (minute !== 0) return undefined;
  if (hour === 0) return "midnight";
  return hour === 12 ? "noon" : undefined;
}

function half(hour: number): string {
  return hour < 12 ? "a.m." : "p.m.";
}

function clock(hour: number, minute: number): string {
  return minute === 0 ? `${hour % 12 || 12}` : `${hour % 12 || 12}.${minute < 10 ? "0" : ""}${minute}`;
}
