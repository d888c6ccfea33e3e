import { type Clock, clockParameters, clockValue } from "./clock.ts";
import { contentLine } from "./content-line.ts";
import type { Slot } from "./slot.ts";
import { textValue } from "./text-value.ts";

/** What an entry needs beside the properties that it shares with the others of its event. */
export interface ComponentParts {
  readonly uid: string;
  /** DTSTAMP and what goes with it. */
  readonly stamps: string;
  readonly slot: Slot;
  readonly clock: Clock;
  /** RRULE and EXDATE; "" without. */
  readonly recurrence: string;
  readonly properties: string;
}

// A year of five digits has no form.
const YEAR_10000 = 253_402_300_800_000;

/** A VEVENT (RFC 5545, section 3.6.1). Whole days leave who attends free, hours do not. */
export function component({ uid, stamps, slot, clock, recurrence, properties }: ComponentParts): string {
  const parameters = clockParameters(clock);
  const end = slot.end !== undefined && slot.end < YEAR_10000 ? clockValue(slot.end, clock) : undefined;
  return [
    "BEGIN:VEVENT\r\n",
    contentLine("UID", textValue(uid)),
    stamps,
    contentLine(`DTSTART${parameters}`, clockValue(slot.start, clock)),
    end === undefined ? "" : contentLine(`DTEND${parameters}`, end),
    recurrence,
    properties,
    slot.allDay ? "TRANSP:TRANSPARENT\r\n" : "TRANSP:OPAQUE\r\n",
    "END:VEVENT\r\n",
  ].join("");
}
