import { edtf } from "../../core/edtf/index.ts";
import type { Fault } from "../../faults/fault.ts";
import type { ItemInput } from "../../model/item.ts";
import { listOf } from "./list-of.ts";
import { OCHA } from "./sources.ts";
import { structureFault } from "./structure-fault.ts";

/** Times of an event that does not say whose time it is. */
export function checkZones(item: ItemInput): Fault[] {
  if (item.kind !== "event" || item.dates?.timeZone !== undefined) return [];
  const { dates, sessions, registration } = item;
  return [
    ...timesOf(dates, "/dates", ["start", "end"]).slice(0, 1),
    ...listOf(dates?.days).flatMap((day, index) => timesOf(day, `/dates/days/${index}`, ["start", "end"])),
    ...listOf(sessions).flatMap((session, index) => timesOf(session, `/sessions/${index}`, ["start", "end"])),
    ...timesOf(registration, "/registration", ["opens", "closes"]),
  ].map(withoutZone);
}

interface PlacedTime {
  readonly path: string;
  readonly text: string;
}

function timesOf(value: object | undefined, path: string, keys: readonly string[]): PlacedTime[] {
  const fields = new Map<string, unknown>(Object.entries(value ?? {}));
  return keys.flatMap((key) => {
    const text = fields.get(key);
    return typeof text === "string" && edtf(text)?.time ? [{ path: `${path}/${key}`, text }] : [];
  });
}

function withoutZone({ path, text }: PlacedTime): Fault {
  return structureFault({
    code: "time-without-zone",
    path,
    message: `"${text}" has a time, and nothing says whose.`,
    received: text,
    expected: "dates.timeZone, an IANA zone such as Asia/Almaty",
    hint: "Add the time zone of the place where the event is held.",
    source: `${OCHA}, "time": always say if the time is local`,
  });
}
