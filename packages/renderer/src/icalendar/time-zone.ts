import { contentLine } from "./content-line.ts";
import { type Observance, observances } from "./observances.ts";
import { dateTimeValue } from "./wall-clock.ts";

/**
 * The VTIMEZONE of a zone for the years of its events, so that a calendar needs no zone data to read the time right: each change
 * of its offset as an observance, and with `lastYear` Infinity those to come as rules.
 *
 * @see RFC 5545, section 3.6.5
 */
export function timeZoneComponent(zone: string, firstYear: number, lastYear: number): string {
  return [
    "BEGIN:VTIMEZONE\r\n",
    contentLine("TZID", zone),
    ...observances(zone, firstYear, lastYear).map(observance),
    "END:VTIMEZONE\r\n",
  ].join("");
}

function observance({ from, to, at, daylight, rule }: Observance): string {
  const name = daylight ? "DAYLIGHT" : "STANDARD";
  return [
    contentLine("BEGIN", name),
    // The onset is written in the local time that was in force before it.
    contentLine("DTSTART", dateTimeValue(at + from * 60_000)),
    contentLine("TZOFFSETFROM", offset(from)),
    contentLine("TZOFFSETTO", offset(to)),
    rule ? contentLine("RRULE", rule) : "",
    contentLine("END", name),
  ].join("");
}

function offset(minutes: number): string {
  const seconds = Math.round(Math.abs(minutes) * 60);
  const two = (value: number): string => String(Math.trunc(value)).padStart(2, "0");
  const rest = seconds % 60 ? two(seconds % 60) : "";
  return `${minutes < 0 ? "-" : "+"}${two(seconds / 3600)}${two((seconds / 60) % 60)}${rest}`;
}
