import { daysInMonth, type EdtfDate, edtf } from "@event-content/schema/core";
import { dayNumber } from "./day-number.ts";

/** The days of one occurrence, as numbers of days since 1970. */
export type DayRange = readonly [first: number, last: number];

interface Repeated {
  readonly dates?: { readonly start?: string; readonly end?: string | undefined } | undefined;
  readonly recurrence?:
    | string
    | { readonly rule: string; readonly exceptions?: readonly string[] | undefined }
    | undefined;
}

type Days = (day: number) => boolean;

const DAY = 86_400_000;
const WEEKDAYS = "MO,TU,WE,TH,FR,SA,SU".split(",");
const READ = /^(FREQ|INTERVAL|UNTIL|COUNT|BYMONTH|BYMONTHDAY|BYDAY|WKST)$/;

/**
 * When an event takes place between two days: once, or as its rule repeats it. None where its first or last day is not known to
 * the day; a rule that counts hours, years' days or positions is not followed, and gives the first occurrence alone.
 *
 * @see RFC 5545, section 3.3.10
 */
export function occurrences(event: Repeated, first: number, last: number): DayRange[] {
  const { dates, recurrence } = event;
  const start = edtf(dates?.start);
  const end = dates?.end === undefined || dates.end === ".." ? start : edtf(dates.end);
  if (!isDay(start) || !isDay(end)) return [];
  const from = dayNumber(start);
  // Who goes home at midnight has no part of the day that begins then.
  const isMidnight = end.time?.hour === 0 && end.time.minute === 0;
  const lasts = Math.max(0, dayNumber(end) - from - Number(isMidnight));
  const { rule = "", exceptions = [] } =
    typeof recurrence === "string" ? { rule: recurrence } : (recurrence ?? {});
  const takesPlace = ruleOf(rule, from, last);
  const out = new Set(exceptions.flatMap((each) => dayOfText(each) ?? []));
  const found: DayRange[] = [];
  const until = takesPlace ? last : Math.min(last, from);
  for (let day = Math.max(from, first - lasts); day <= until; day++) {
    const isOne = day === from || takesPlace?.(day);
    if (isOne && !(recurrence && out.has(day))) found.push([day, day + lasts]);
  }
  return found;
}

function dayOfText(text: string | undefined): number | undefined {
  const date = edtf(text);
  return date && dayNumber(date);
}

function isDay(date: EdtfDate | undefined): date is EdtfDate {
  return date?.year !== undefined && date.day !== undefined;
}

/** Whether a day is one of a rule; undefined where the rule cannot be read. */
function ruleOf(text: string, from: number, end: number): Days | undefined {
  const parts = new Map(text.split(";").map((each) => each.split("=", 2) as [string, string]));
  if (![...parts.keys()].every((name) => READ.test(name))) return undefined;
  const list = (name: string): string[] | undefined => parts.get(name)?.split(",");
  const months = list("BYMONTH")?.map(Number);
  const monthDays = list("BYMONTHDAY")?.map(Number);
  const weekdays = list("BYDAY");
  const begin = calendarDay(from);
  const freq = parts.get("FREQ");
  const inStep = stepsOf(
    freq,
    from,
    Number(parts.get("INTERVAL") ?? 1),
    WEEKDAYS.indexOf(parts.get("WKST") ?? "MO"),
  );
  if (!inStep) return undefined;
  const isYearly = freq === "YEARLY";
  const alone = !monthDays && !weekdays;
  const fits: Days = (day) => {
    const at = calendarDay(day);
    if (!inStep(day)) return false;
    if (months ? !months.includes(at.month) : isYearly && !weekdays && !monthDays && at.month !== begin.month)
      return false;
    if (monthDays && !monthDays.includes(at.day) && !monthDays.includes(at.day - at.days - 1)) return false;
    if (weekdays && !weekdays.some((each) => isWeekday(each, at, isYearly && !months))) return false;
    if (!alone || freq === "DAILY") return true;
    return freq === "WEEKLY" ? at.weekday === begin.weekday : at.day === begin.day;
  };
  const until = dayOfText(parts.get("UNTIL")?.replace(/^(\d{4})(\d\d)(\d\d).*/, "$1-$2-$3"));
  const most = Number(parts.get("COUNT"));
  const last = until ?? (most ? nth(fits, from, most, end) : Number.POSITIVE_INFINITY);
  return (day) => day <= last && fits(day);
}

function stepsOf(
  freq: string | undefined,
  from: number,
  interval: number,
  weekStart: number,
): Days | undefined {
  // 1 January 1970 was a Thursday.
  const week = (day: number): number => Math.floor((day + 3 - weekStart) / 7);
  const month = (day: number): number => calendarDay(day).year * 12 + calendarDay(day).month;
  const stepOf = {
    DAILY: (day: number) => day,
    WEEKLY: week,
    MONTHLY: month,
    YEARLY: (day: number) => calendarDay(day).year,
  }[freq ?? ""];
  return stepOf && ((day) => (stepOf(day) - stepOf(from)) % interval === 0);
}

/** The day that a rule gives as the one of this number, the day the event starts on being the first; `end` where it comes later. */
function nth(fits: Days, from: number, number: number, end: number): number {
  let left = number - 1;
  let day = from;
  // A rule that counts is not followed for more than a century.
  for (; left > 0 && day < Math.min(end, from + 40_000); day++) if (fits(day + 1)) left--;
  return day;
}

interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly days: number;
  /** 0 is Monday. */
  readonly weekday: number;
  readonly ofYear: number;
  readonly daysOfYear: number;
}

function calendarDay(number: number): CalendarDay {
  const date = new Date(number * DAY);
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth() + 1;
  const newYear = Date.UTC(year, 0) / DAY;
  return {
    year,
    month,
    day: date.getUTCDate(),
    days: daysInMonth(year, month),
    weekday: (date.getUTCDay() + 6) % 7,
    ofYear: number - newYear + 1,
    daysOfYear: Date.UTC(year + 1, 0) / DAY - newYear,
  };
}

/** `MO` is every Monday, `1MO` the first of the month or year, `-1MO` its last. */
function isWeekday(text: string, at: CalendarDay, ofYear: boolean): boolean {
  const place = Number.parseInt(text, 10);
  if (WEEKDAYS[at.weekday] !== text.slice(-2)) return false;
  const [day, days] = ofYear ? [at.ofYear, at.daysOfYear] : [at.day, at.days];
  return Number.isNaN(place) || place === (place > 0 ? Math.ceil(day / 7) : -Math.ceil((days - day + 1) / 7));
}
