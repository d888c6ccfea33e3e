import type { EventInput, ItemInput } from "@event-content/schema";
import type { RenderState } from "../state/render-state.ts";
import { type Clock, clockOf } from "./clock.ts";
import { component } from "./component.ts";
import { type Entry, entriesOf, type Refuse } from "./entries.ts";
import { eventProperties } from "./event-properties.ts";
import type { IcsOptions } from "./ics-options.ts";
import { recurrence } from "./recurrence.ts";
import { relations } from "./relations.ts";
import { reportRefusal } from "./report-refusal.ts";
import { sessionEntries } from "./session-entries.ts";
import type { Slot } from "./slot.ts";
import { stamps } from "./stamps.ts";
import { uidOf } from "./uid-of.ts";
import type { Zones } from "./zones-of-calendar.ts";

/** What the events of one calendar share. */
export interface Calendar {
  readonly state: RenderState;
  readonly options: IcsOptions;
  readonly zones: Zones;
  /** The UIDs that are taken. */
  readonly uids: Set<string>;
  readonly find: (id: string) => ItemInput | undefined;
}

/** The entries of an event, and of its sessions where they are wanted; what is left out is reported. */
export function eventComponents(given: EventInput, calendar: Calendar): string {
  const { state, options } = calendar;
  const event = state.shown(given);
  const refuse: Refuse = (refusal, path, severity) => reportRefusal(event, refusal, path, state, severity);
  const entries = entriesOf(event, options, refuse);
  const sessions = options.sessions ? event.sessions : undefined;
  if (entries.length === 0 && !sessions) return "";
  const known = stamps(event, options.now);
  if (known === undefined) {
    refuse(noStamp, "/updated", "error");
    return "";
  }
  const hours = hoursOf(event, refuse);
  const write = writer(event, known, hours, calendar);
  const asBlock = options.multiDay === "block" || (event.dates?.days ?? []).length === 0;
  const properties =
    entries.length === 0
      ? ""
      : eventProperties(event, state, asBlock) + relations(event, calendar.find, options, state);
  const repeat = repeatOf(event, entries, refuse, state);
  const out = entries.map((entry) => write(entry, properties, repeat)).join("");
  if (!sessions) return out;
  const [first] = entries;
  const parent = first && uidOf(first.name, event, state);
  return (
    out +
    sessionEntries(event, parent, state, refuse)
      .map((each) => write(each, each.properties))
      .join("")
  );
}

type Repeat = (slot: Slot, clock: Clock) => { readonly lines: string; readonly lastYear: number } | undefined;

function writer(
  event: EventInput,
  known: string,
  hours: Clock,
  { state, zones, uids }: Calendar,
): (entry: Entry, properties: string, repeat?: Repeat) => string {
  return ({ name, slot }, properties, repeat) => {
    const uid = uidOf(name, event, state);
    if (uids.has(uid)) {
      reportRefusal(event, { ...taken, received: uid }, "/id", state);
      return "";
    }
    uids.add(uid);
    const clock: Clock = slot.allDay ? { kind: "days" } : hours;
    const again = repeat?.(slot, clock);
    const first = new Date(slot.start).getUTCFullYear();
    const last = new Date(slot.end ?? slot.start).getUTCFullYear();
    zones.add(clock, first, Math.max(last, again?.lastYear ?? last));
    return component({ uid, stamps: known, slot, clock, recurrence: again?.lines ?? "", properties });
  };
}

/** A rule repeats an event that is one entry; what it would make of several, nobody has said. */
function repeatOf(
  event: EventInput,
  entries: readonly Entry[],
  refuse: Refuse,
  state: RenderState,
): Repeat | undefined {
  if (entries.length === 1) return (slot, clock) => recurrence(event, slot, clock, state);
  if (event.recurrence !== undefined && entries.length > 1) refuse(severalDays, "/recurrence", "warning");
  return undefined;
}

function hoursOf(event: EventInput, refuse: Refuse): Clock {
  const zone = event.dates?.timeZone;
  const clock = clockOf(zone);
  if (clock) return clock;
  const why = `"${zone}" is no time zone; its hours are written without one`;
  const hint = "Give the IANA name of the zone.";
  const expected = "an IANA time zone such as Asia/Almaty";
  refuse(
    { code: "unknown-time-zone", why, hint, expected, received: String(zone) },
    "/dates/timeZone",
    "warning",
  );
  return { kind: "floating" };
}

const noStamp = {
  code: "no-time-stamp",
  why: "nothing says when it was last changed",
  hint: "Give updated or published, or the option now.",
  expected: "a date in updated or published",
  received: "nothing",
} as const;

const severalDays = {
  code: "recurrence-of-days",
  why: "its recurrence was left out, since dates.days makes it several entries",
  hint: "Write the days that come back as an event of their own.",
  expected: "recurrence or dates.days",
  received: "recurrence and dates.days",
} as const;

const taken = {
  code: "duplicate-uid",
  why: "another entry of this calendar has its UID",
  hint: "Give each item an id of its own.",
  expected: "an id that no other item has",
} as const;
