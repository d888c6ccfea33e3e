import type { HourDates, TimeParts } from "../../language/date-grammar.ts";

/** The hours of a day. */
export const hourDates: HourDates = {
  time: (hour, minute) => word(hour, minute) ?? `${half(hour)}${clock(hour, minute)}`,
  times: (first, last) => `${said(first)}至${said(last, first)}`,
  moment: (date, time) => `${date}${time}`,
};

/** The half of the day stands once where both hours share it, and neither is a word. */
function said({ hour, minute }: TimeParts, before?: TimeParts): string {
  const own = word(hour, minute);
  if (own !== undefined) return own;
  const shared = before && half(before.hour) === half(hour) && word(before.hour, before.minute) === undefined;
  return shared ? clock(hour, minute) : `${half(hour)}${clock(hour, minute)}`;
}

function word(hour: number, minute: number): string | undefined {
  if (minute !== 0) return undefined;
  if (hour === 0) return "午夜";
  return hour === 12 ? "中午" : undefined;
}

function half(hour: number): string {
  return hour < 12 ? "上午" : "下午";
}

function clock(hour: number, minute: number): string {
  const figure = hour === 0 ? 0 : hour % 12 || 12;
  return minute === 0 ? `${figure}时` : `${figure}时${minute}分`;
}
