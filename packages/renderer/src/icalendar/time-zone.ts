import { tzOffset } from "@date-fns/tz";
import { contentLine } from "./content-line.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

interface Observance {
  /** Offset before and after, in minutes. */
  readonly from: number;
  readonly to: number;
  readonly at: number;
}

/**
 * The VTIMEZONE of a zone for the years of an event, each change of its offset as an observance of its own,
 * so that a calendar needs no zone data to read the time right.
 *
 * @see RFC 5545, section 3.6.5
 */
export function timeZoneComponent(zone: string, firstYear: number, lastYear: number): string {
  const begin = Date.UTC(firstYear - 1, 0, 1);
  const changes = offsetChanges(zone, begin, Date.UTC(lastYear + 1, 11, 31));
  const initial = tzOffset(zone, new Date(begin));
  const observances = [{ from: initial, to: initial, at: begin }, ...changes];
  return [
    contentLine("BEGIN", "VTIMEZONE"),
    contentLine("TZID", zone),
    ...observances.map((each) => observance(each, Math.min(...observances.map(({ to }) => to)))),
    contentLine("END", "VTIMEZONE"),
  ].join("");
}

function observance({ from, to, at }: Observance, standard: number): string {
  const name = to > standard ? "DAYLIGHT" : "STANDARD";
  // The onset is written in the local time that was in force before it.
  const onset = new Date(at + from * 60_000).toISOString().slice(0, 19).replace(/[-:]/g, "");
  return [
    contentLine("BEGIN", name),
    contentLine("DTSTART", onset),
    contentLine("TZOFFSETFROM", offset(from)),
    contentLine("TZOFFSETTO", offset(to)),
    contentLine("END", name),
  ].join("");
}

function offsetChanges(zone: string, begin: number, end: number): Observance[] {
  const changes: Observance[] = [];
  for (let day = begin; day < end; day += DAY) {
    const from = tzOffset(zone, new Date(day));
    const to = tzOffset(zone, new Date(day + DAY));
    if (from !== to) changes.push({ from, to, at: momentOfChange(zone, day, day + DAY, to) });
  }
  return changes;
}

function momentOfChange(zone: string, before: number, after: number, to: number): number {
  let low = before;
  let high = after;
  while (high - low > 1000) {
    const middle = Math.floor((low + high) / 2000) * 1000;
    if (tzOffset(zone, new Date(middle)) === to) high = middle;
    else low = middle;
  }
  return high;
}

function offset(minutes: number): string {
  const absolute = Math.abs(minutes);
  const whole = Math.trunc(absolute);
  const seconds = Math.round((absolute - whole) * 60);
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${minutes < 0 ? "-" : "+"}${two(Math.trunc(whole / 60))}${two(whole % 60)}${seconds ? two(seconds) : ""}`;
}
