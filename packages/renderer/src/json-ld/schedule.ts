import type { EventInput } from "@event-content/schema";
import { edtf } from "@event-content/schema/core";
import { compact, type Node } from "./node.ts";

const PERIODS: Readonly<Record<string, string>> = { DAILY: "D", WEEKLY: "W", MONTHLY: "M", YEARLY: "Y" };
const DAYS: Readonly<Record<string, string>> = {
  MO: "Monday",
  TU: "Tuesday",
  WE: "Wednesday",
  TH: "Thursday",
  FR: "Friday",
  SA: "Saturday",
  SU: "Sunday",
};

/** A recurrence as a schema.org `Schedule`; undefined where the rule says more than a `Schedule` can. */
export function schedule(event: EventInput): Node | undefined {
  const given = event.recurrence;
  const rule = typeof given === "string" ? given : given?.rule;
  const parts = new Map((rule ?? "").split(";").map((part) => part.split("=", 2) as [string, string]));
  const period = PERIODS[parts.get("FREQ") ?? ""];
  const known = ["FREQ", "INTERVAL", "BYDAY", "COUNT", "UNTIL", "WKST", "BYMONTH", "BYMONTHDAY"];
  if (period === undefined || [...parts.keys()].some((name) => !known.includes(name))) return undefined;
  const days = parts.get("BYDAY")?.split(",");
  if (days?.some((day) => DAYS[day] === undefined)) return undefined;
  const numbers = (name: string): number[] | undefined => parts.get(name)?.split(",").map(Number);
  const until = /^(\d{4})(\d{2})(\d{2})/.exec(parts.get("UNTIL") ?? "");
  const start = edtf(event.dates?.start);
  const exceptions = typeof given === "object" ? (given.exceptions ?? []) : [];
  return compact({
    "@type": "Schedule",
    repeatFrequency: `P${parts.get("INTERVAL") ?? 1}${period}`,
    repeatCount: parts.has("COUNT") ? Number(parts.get("COUNT")) : undefined,
    byDay: days?.map((day) => `https://schema.org/${DAYS[day]}`),
    byMonth: numbers("BYMONTH"),
    byMonthDay: numbers("BYMONTHDAY"),
    startDate: start?.year === undefined ? undefined : event.dates?.start.slice(0, 10),
    endDate: until ? `${until[1]}-${until[2]}-${until[3]}` : undefined,
    startTime: start?.time && event.dates?.start.slice(11),
    scheduleTimezone: event.dates?.timeZone,
    exceptDate: exceptions,
  });
}
