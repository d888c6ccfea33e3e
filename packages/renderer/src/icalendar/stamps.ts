import type { EventInput } from "@event-content/schema";
import { edtf } from "@event-content/schema/core";
import { contentLine } from "./content-line.ts";
import { dateTimeValue, wallClock } from "./wall-clock.ts";

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

interface Instant {
  readonly at: number;
  /** The text says the day, and does not doubt it. */
  readonly exact: boolean;
}

/**
 * DTSTAMP, CREATED, LAST-MODIFIED and SEQUENCE of an event; undefined where nothing gives a DTSTAMP.
 *
 * DTSTAMP is `updated`, else `published`, else `now`: the same content gives the same bytes. A date without an hour is
 * taken at midnight UTC. LAST-MODIFIED and CREATED are left out where their day is not known.
 *
 * SEQUENCE has to rise with every change that matters to who attends, and an item does not count its changes. It is 0 for
 * an event as first published; `updated`, where later than `published`, adds the minutes from 1970 to it; a status
 * other than scheduled adds 1, and so do previous dates. So each later `updated` is a greater number, and a
 * cancellation is one even where nobody gave `updated`.
 *
 * @see RFC 5545, sections 3.8.7.1 to 3.8.7.4
 */
export function stamps(event: EventInput, now: string | undefined): string | undefined {
  const updated = instant(event.updated);
  const published = instant(event.published);
  const stamp = updated ?? published ?? instant(now);
  if (!stamp) return undefined;
  return [
    contentLine("DTSTAMP", utcValue(stamp)),
    published?.exact ? contentLine("CREATED", utcValue(published)) : "",
    updated?.exact ? contentLine("LAST-MODIFIED", utcValue(updated)) : "",
    contentLine("SEQUENCE", String(sequence(event, updated, published))),
  ].join("");
}

/** LAST-MODIFIED of a calendar: that of its newest event; "" where no event says. */
export function newestStamp(events: readonly EventInput[]): string {
  const found = events.map((event) => instant(event.updated) ?? instant(event.published));
  const newest = found.reduce((a, b) => (b && (!a || b.at > a.at) ? b : a), undefined);
  return newest ? contentLine("LAST-MODIFIED", utcValue(newest)) : "";
}

function sequence(event: EventInput, updated: Instant | undefined, published: Instant | undefined): number {
  const status = typeof event.status === "string" ? { value: event.status } : event.status;
  const changed = updated !== undefined && (published === undefined || updated.at > published.at);
  const minutes = changed ? Math.max(0, Math.floor(updated.at / 60_000)) : 0;
  const steps = status && status.value !== "scheduled" ? 1 : 0;
  return minutes + steps + (status && "previousDates" in status && status.previousDates ? 1 : 0);
}

function instant(text: string | undefined): Instant | undefined {
  if (text === undefined) return undefined;
  if (INSTANT.test(text)) {
    const at = Date.parse(text);
    return Number.isNaN(at) ? undefined : { at, exact: true };
  }
  const date = edtf(text);
  if (date?.year === undefined) return undefined;
  const exact = date.day !== undefined && !date.uncertain && !date.approximate;
  return { at: wallClock({ ...date, month: date.month ?? 1, day: date.day ?? 1 }), exact };
}

function utcValue({ at }: Instant): string {
  return `${dateTimeValue(at)}Z`;
}
