import type { EventInput } from "@event-content/schema";
import { type EdtfDate, edtf } from "@event-content/schema/core";
import { addDays } from "date-fns/addDays";

/** DTSTART and DTEND of an event: property name with parameters, and value. */
export type IcalDates =
  | {
      readonly ok: true;
      readonly start: [string, string];
      readonly end: [string, string] | undefined;
      readonly zone: string | undefined;
      readonly years: [number, number];
    }
  | { readonly ok: false; readonly code: string; readonly why: string; readonly hint: string };

/** What a calendar can be told of the dates of an event, or why nothing (RFC 5545, sections 3.8.2.2 and 3.8.2.4). */
export function icalDates(event: EventInput): IcalDates {
  const dates = event.dates;
  const start = edtf(dates?.start);
  if (!dates || !start) return refuse("no-start", "it has no start", "Add dates.start.");
  if (start.year === undefined) {
    return refuse(
      "year-not-stated",
      `its source states no year (${dates.asPrinted ?? dates.start})`,
      "Give the year only if a source states it, or import the page with --url or --published.",
    );
  }
  if (start.day === undefined)
    return refuse(
      "no-day",
      `only ${dates.start} is known, not the day`,
      "Give the day if a source states it.",
    );
  const end = dates.end === undefined || dates.end === ".." ? undefined : edtf(dates.end);
  if (end && end.day === undefined)
    return refuse("no-day", `its end is known only as ${dates.end}`, "Give the day if a source states it.");
  const years: [number, number] = [start.year, end?.year ?? start.year];
  if (!start.time) {
    return {
      ok: true,
      start: ["DTSTART;VALUE=DATE", day(start)],
      end: ["DTEND;VALUE=DATE", dayAfter(end ?? start)],
      zone: undefined,
      years,
    };
  }
  const zone = dates.timeZone;
  const parameter = zone && zone !== "UTC" ? `;TZID=${zone}` : "";
  const suffix = zone === "UTC" ? "Z" : "";
  return {
    ok: true,
    start: [`DTSTART${parameter}`, moment(start) + suffix],
    end: end?.time ? [`DTEND${parameter}`, moment(end) + suffix] : undefined,
    zone: zone === "UTC" ? undefined : zone,
    years,
  };
}

function refuse(code: string, why: string, hint: string): IcalDates {
  return { ok: false, code, why, hint };
}

function day(date: EdtfDate): string {
  return `${String(date.year).padStart(4, "0")}${two(date.month)}${two(date.day)}`;
}

// DTEND of days is exclusive.
function dayAfter(date: EdtfDate): string {
  const next = addDays(new Date(date.year as number, (date.month as number) - 1, date.day as number), 1);
  return `${String(next.getFullYear()).padStart(4, "0")}${two(next.getMonth() + 1)}${two(next.getDate())}`;
}

function moment(date: EdtfDate): string {
  const { hour = 0, minute = 0, second = 0 } = date.time ?? {};
  return `${day(date)}T${two(hour)}${two(minute)}${two(second)}`;
}

function two(value: number | undefined): string {
  return String(value ?? 0).padStart(2, "0");
}
