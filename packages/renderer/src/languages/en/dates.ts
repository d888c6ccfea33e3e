import type { DateGrammar, TimeParts } from "../../language/date-grammar.ts";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** English as the United Nations Editorial Manual has it: `12–13 November 2003`, `3.30 p.m.`, noon. */
export const dates: DateGrammar = {
  sharedStands: "last",
  day: (day, month, year) => {
    if (month === undefined) return String(day);
    return year === undefined ? `${day} ${MONTHS[month - 1]}` : `${day} ${MONTHS[month - 1]} ${year}`;
  },
  month: (month, year) => (year === undefined ? `${MONTHS[month - 1]}` : `${MONTHS[month - 1]} ${year}`),
  year: (year) => String(year),
  numeric: (year, month, day) => [day, month, year].filter((part) => part !== undefined).join("."),
  compact: (first, last) => `${first}–${last}`,
  sentence: (first, last) => `from ${first} to ${last}`,
  numericRange: (first, last) => `${first}–${last}`,
  pair: (first, last) => `on ${first} and ${last}`,
  since: (date) => `since ${date}`,
  until: (date) => `until ${date}`,
  about: (date) => `around ${date}`,
  weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
  weekdaysShort: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
  withWeekday: (weekday, date) => `${weekday}, ${date}`,
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
