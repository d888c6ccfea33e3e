import { tzOffset } from "@date-fns/tz/tzOffset";
import { dateTimeValue, dateValue } from "./wall-clock.ts";

/** Whose hours they are: days have none, UTC, a zone, or (floating) those of whoever reads. */
export type Clock =
  | { readonly kind: "days" }
  | { readonly kind: "utc" }
  | { readonly kind: "floating" }
  | { readonly kind: "zone"; readonly zone: string };

const UTC = /^(Etc\/)?(UTC|UCT|Universal|Zulu|GMT|Greenwich)$/;
// With a slash, as in the schema: a single word could be a name that every object has.
const ZONE = /^[A-Za-z_]+(\/[A-Za-z0-9_+-]+)+$/;
// What looks like an offset would be read as one, whatever stands before it.
const OFFSET = /[+-]\d\d/;
const GMT_OFFSET = /^Etc\/GMT[+-]\d{1,2}$/;

/** The clock of hours in an IANA zone; undefined where there is no such zone. */
export function clockOf(zone: string | undefined): Clock | undefined {
  if (zone === undefined) return { kind: "floating" };
  if (UTC.test(zone)) return { kind: "utc" };
  if (!ZONE.test(zone) || (OFFSET.test(zone) && !GMT_OFFSET.test(zone))) return undefined;
  return Number.isNaN(tzOffset(zone, new Date(0))) ? undefined : { kind: "zone", zone };
}

/** The parameters that a moment of this clock needs beside its property's name. */
export function clockParameters(clock: Clock): string {
  if (clock.kind === "days") return ";VALUE=DATE";
  return clock.kind === "zone" ? `;TZID=${clock.zone}` : "";
}

/** A moment of this clock as DTSTART, DTEND and EXDATE write it. */
export function clockValue(wall: number, clock: Clock): string {
  if (clock.kind === "days") return dateValue(wall);
  return clock.kind === "utc" ? `${dateTimeValue(wall)}Z` : dateTimeValue(wall);
}

/** The moment that a wall clock in a zone shows, in milliseconds of UTC. */
export function utcOf(wall: number, zone: string): number {
  const near = wall - tzOffset(zone, new Date(wall)) * 60_000;
  return wall - tzOffset(zone, new Date(near)) * 60_000;
}
