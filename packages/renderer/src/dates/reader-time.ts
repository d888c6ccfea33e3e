import { tzOffset } from "@date-fns/tz/tzOffset";
import { type EdtfDate, edtf } from "@event-content/schema/core";

const MINUTE = 60_000;

/**
 * The moment of a local date and time, in milliseconds since 1970; NaN where a part is missing or the zone unknown.
 * An hour that a clock change leaves out is read with the offset before the change, one that comes twice is the first.
 */
export function momentOf(date: EdtfDate, zone: string): number {
  if (date.year === undefined || date.month === undefined || date.day === undefined) return Number.NaN;
  const { hour = 0, minute = 0, second = 0 } = date.time ?? {};
  const wall = new Date(0);
  wall.setUTCFullYear(date.year, date.month - 1, date.day);
  wall.setUTCHours(hour, minute, second);
  const local = wall.getTime();
  // The offsets of a day before and after hold whatever change lies between.
  const before = tzOffset(zone, new Date(local - 24 * 60 * MINUTE));
  const after = tzOffset(zone, new Date(local + 24 * 60 * MINUTE));
  const early = local - before * MINUTE;
  if (before === after || tzOffset(zone, new Date(early)) === before) return early;
  const late = local - after * MINUTE;
  return tzOffset(zone, new Date(late)) === after ? late : early;
}

/** What a clock in a zone shows at a moment; undefined where the zone is unknown. */
export function clockAt(moment: number, zone: string): EdtfDate | undefined {
  const offset = tzOffset(zone, new Date(moment));
  if (Number.isNaN(offset) || Number.isNaN(moment)) return undefined;
  const text = new Date(moment + offset * MINUTE).toISOString();
  return edtf(text.length === 24 ? text.slice(0, 19) : undefined);
}

/** A date and time of one zone as another zone's clock shows it; undefined where it has no time or a zone is unknown. */
export function inZone(date: EdtfDate | undefined, from: string, to: string): EdtfDate | undefined {
  return date?.time && clockAt(momentOf(date, from), to);
}
