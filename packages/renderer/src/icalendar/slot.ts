import { type EdtfDate, edtf, endsBeforeStart } from "@event-content/schema/core";
import { DAY, wallClock } from "./wall-clock.ts";

/** A stretch of time without a gap, on a wall clock; see `wallClock`. */
export interface Slot {
  readonly start: number;
  /** Exclusive, as in a calendar; undefined where nothing says when it ends. */
  readonly end: number | undefined;
  readonly allDay: boolean;
}

/** Why dates cannot go into a calendar. */
export interface Refusal {
  readonly code: string;
  readonly why: string;
  readonly hint: string;
  readonly received: string;
  /** Default: a start with year, month and day. */
  readonly expected?: string;
}

export type SlotReading =
  | { readonly ok: true; readonly slot: Slot; readonly endsBeforeStart: boolean }
  | { readonly ok: false; readonly refusal: Refusal };

interface Range {
  readonly start: string;
  readonly end?: string | undefined;
}

/**
 * What a calendar can be told of a range, or why nothing (RFC 5545, sections 3.8.2.2 and 3.8.2.4). A last day without an
 * hour is meant to its end.
 */
export function readSlot({ start: from, end: to }: Range, asPrinted?: string): SlotReading {
  const start = edtf(from);
  if (!start) return refuse("no-start", "it has no start that can be read", "Add dates.start.", from);
  const doubt = partial(start, from, "its start", asPrinted);
  if (doubt) return doubt;
  if (to === undefined || to === "..") return found(slotOf(start, undefined, to === ".."));
  const end = edtf(to);
  if (!end)
    return refuse("no-end", `its end, ${to}, cannot be read`, "Correct dates.end, or leave it out.", to);
  const doubtful = partial(end, to, "its end", asPrinted);
  if (doubtful) return doubtful;
  if (endsBeforeStart(start, end))
    return { ...found(slotOf(start, undefined, false)), endsBeforeStart: true };
  return found(slotOf(start, end, false));
}

function slotOf(start: EdtfDate, end: EdtfDate | undefined, open: boolean): Slot {
  const from = wallClock(start);
  if (!start.time) return { start: from, end: open ? undefined : dayAfter(end ?? start), allDay: true };
  if (!end) return { start: from, end: undefined, allDay: false };
  const until = end.time ? wallClock(end) : dayAfter(end);
  const sameDay = Math.floor(from / DAY) === Math.floor((until - 1) / DAY);
  const known = end.time ? until > from : !sameDay;
  return { start: from, end: known ? until : undefined, allDay: false };
}

function dayAfter(date: EdtfDate): number {
  return wallClock({ ...date, time: undefined }) + DAY;
}

function partial(date: EdtfDate, text: string, what: string, asPrinted = text): SlotReading | undefined {
  if (date.year === undefined) {
    return refuse(
      "year-not-stated",
      `its source states no year (${asPrinted})`,
      "Give the year only if a source states it, or import the page with --url or --published.",
      text,
    );
  }
  if (date.day !== undefined) return undefined;
  return refuse(
    "no-day",
    `${what} is known only as ${text}, without the day`,
    "Give the day if a source states it.",
    text,
  );
}

function found(slot: Slot): Extract<SlotReading, { ok: true }> {
  return { ok: true, slot, endsBeforeStart: false };
}

function refuse(code: string, why: string, hint: string, received: string): SlotReading {
  return { ok: false, refusal: { code, why, hint, received } };
}
