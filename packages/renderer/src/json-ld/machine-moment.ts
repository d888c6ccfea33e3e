import { edtf } from "@event-content/schema/core";
import { momentOf } from "../dates/reader-time.ts";

/**
 * A date as ISO 8601 for schema.org: the day alone where no hour is known, an hour with the offset that the zone had
 * then. Undefined where no year is stated.
 */
export function machineMoment(text: string | undefined, zone: string | undefined): string | undefined {
  const date = edtf(text);
  if (!date || date.year === undefined) return undefined;
  const plain = (text as string).replace(/[?~%]$/, "");
  if (!date.time || zone === undefined) return plain;
  const local = plain.length === 16 ? `${plain}:00` : plain;
  const moment = momentOf(date, zone);
  if (Number.isNaN(moment)) return plain;
  const minutes = Math.round((Date.parse(`${local}Z`) - moment) / 60_000);
  const two = (value: number): string => String(value).padStart(2, "0");
  const size = Math.abs(minutes);
  return minutes === 0
    ? `${local}Z`
    : `${local}${minutes < 0 ? "-" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
