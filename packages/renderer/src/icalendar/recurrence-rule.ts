import { edtf } from "@event-content/schema/core";

/** The parts of a rule in their order, FREQ first. */
export type RulePart = readonly [name: string, value: string];

export type RuleReading =
  | { readonly ok: true; readonly parts: readonly RulePart[] }
  | { readonly ok: false; readonly why: string };

type Check = (value: string) => boolean;

const WEEKDAY = /^(?:[+-]?0?([1-9]|[1-4]\d|5[0-3]))?(?:SU|MO|TU|WE|TH|FR|SA)$/;

const CHECKS: Readonly<Record<string, Check>> = {
  FREQ: (value) => /^(SECONDLY|MINUTELY|HOURLY|DAILY|WEEKLY|MONTHLY|YEARLY)$/.test(value),
  UNTIL: isUntil,
  COUNT: (value) => /^\d{1,6}$/.test(value) && Number(value) > 0,
  INTERVAL: (value) => /^\d{1,6}$/.test(value) && Number(value) > 0,
  BYSECOND: numbers(0, 60),
  BYMINUTE: numbers(0, 59),
  BYHOUR: numbers(0, 23),
  BYDAY: (value) => value.split(",").every((each) => WEEKDAY.test(each)),
  BYMONTHDAY: numbers(1, 31, true),
  BYYEARDAY: numbers(1, 366, true),
  BYWEEKNO: numbers(1, 53, true),
  BYMONTH: numbers(1, 12),
  BYSETPOS: numbers(1, 366, true),
  WKST: (value) => /^(SU|MO|TU|WE|TH|FR|SA)$/.test(value),
};

/**
 * Reads a recurrence rule, and says why where it is none.
 *
 * @example readRule("FREQ=WEEKLY;BYDAY=1MO") // { ok: false, why: "BYDAY counts weekdays, …" }
 * @see RFC 5545, section 3.3.10
 */
export function readRule(rule: string, allDay: boolean): RuleReading {
  const parts = rule
    .toUpperCase()
    .split(";")
    .map(
      (each): RulePart => [
        each.split("=", 1)[0] as string,
        each.includes("=") ? each.slice(each.indexOf("=") + 1) : "",
      ],
    );
  const wrong = parts.find(([name, value]) => !(Object.hasOwn(CHECKS, name) && CHECKS[name]?.(value)));
  if (wrong) return { ok: false, why: `"${wrong.filter(Boolean).join("=")}" is no part of a rule` };
  const found = new Map(parts);
  if (found.size < parts.length) return { ok: false, why: "a part stands in it twice" };
  if (!found.has("FREQ")) return { ok: false, why: "it has no FREQ" };
  const why = conflict(found, allDay);
  if (why) return { ok: false, why };
  return { ok: true, parts: [...parts].sort(([a], [b]) => Number(b === "FREQ") - Number(a === "FREQ")) };
}

function conflict(parts: ReadonlyMap<string, string>, allDay: boolean): string | undefined {
  const frequency = parts.get("FREQ") as string;
  const has = (name: string): boolean => parts.has(name);
  if (
    allDay &&
    (/^(SECONDLY|MINUTELY|HOURLY)$/.test(frequency) || has("BYSECOND") || has("BYMINUTE") || has("BYHOUR"))
  )
    return "it counts hours, and the event has whole days";
  if (/\d/.test(parts.get("BYDAY") ?? "")) {
    if (frequency !== "MONTHLY" && frequency !== "YEARLY")
      return "BYDAY counts weekdays, which only FREQ=MONTHLY and FREQ=YEARLY can";
    if (has("BYWEEKNO")) return "BYDAY cannot count weekdays beside BYWEEKNO";
  }
  if (has("BYWEEKNO") && frequency !== "YEARLY") return "BYWEEKNO needs FREQ=YEARLY";
  if (has("BYYEARDAY") && /^(DAILY|WEEKLY|MONTHLY)$/.test(frequency))
    return `BYYEARDAY cannot be with FREQ=${frequency}`;
  if (has("BYMONTHDAY") && frequency === "WEEKLY") return "BYMONTHDAY cannot be with FREQ=WEEKLY";
  if (has("BYSETPOS") && ![...parts.keys()].some((name) => name.startsWith("BY") && name !== "BYSETPOS"))
    return "BYSETPOS needs another BY… part";
  return undefined;
}

function isUntil(value: string): boolean {
  const found = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})Z?)?$/.exec(value);
  if (!found) return false;
  const [, year, month, day, hour, minute, second] = found;
  return edtf(`${year}-${month}-${day}${hour ? `T${hour}:${minute}:${second}` : ""}`) !== undefined;
}

function numbers(least: number, most: number, signed = false): Check {
  const form = signed ? /^[+-]?\d{1,3}$/ : /^\d{1,2}$/;
  return (value) =>
    value
      .split(",")
      .every((each) => form.test(each) && Math.abs(Number(each)) >= least && Math.abs(Number(each)) <= most);
}
