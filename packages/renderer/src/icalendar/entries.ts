import type { EventInput } from "@event-content/schema";
import { daysOfSlot, MOST_DAYS } from "./days-of-slot.ts";
import type { IcsOptions } from "./ics-options.ts";
import { type Refusal, readSlot, type Slot } from "./slot.ts";
import { DAY, dateTimeValue, dateValue } from "./wall-clock.ts";

/** One entry of a calendar: the part of its UID before the domain, and when it is. */
export interface Entry {
  readonly name: string;
  readonly slot: Slot;
}

/** Told of what cannot be written, and where in the item it stands. */
export type Refuse = (refusal: Refusal, path: string, severity: "error" | "warning") => void;

type Dates = NonNullable<EventInput["dates"]>;

/**
 * When an event takes place, an entry for each block of it or each day. An event that is one entry is called by its id;
 * several are called by id and first day (`id-20031112`), further ones of the same day by their hour too. What
 * a rule repeats is one block.
 */
export function entriesOf(event: EventInput, options: IcsOptions, refuse: Refuse): readonly Entry[] {
  const { dates } = event;
  const { multiDay } = options;
  if (!dates) {
    refuse(
      { code: "no-start", why: "it has no dates", hint: "Add dates.start.", received: "nothing" },
      "/dates",
      "error",
    );
    return [];
  }
  const stretches = multiDay === "block" ? [] : (dates.days ?? []);
  const slots = stretches.length > 0 ? slotsOfDays(stretches, dates, refuse) : slotsOfRange(dates, refuse);
  const parts =
    multiDay === "days" && event.recurrence === undefined
      ? slots.flatMap((slot) => split(slot, refuse))
      : slots;
  if (stretches.length === 0 && parts.length === 1) return parts.map((slot) => ({ name: event.id, slot }));
  return named(event.id, parts);
}

function slotsOfRange(dates: Dates, refuse: Refuse): readonly Slot[] {
  const reading = readSlot(dates, dates.asPrinted);
  if (!reading.ok) {
    refuse(reading.refusal, "/dates", "error");
    return [];
  }
  if (reading.endsBeforeStart) refuse(backwards(dates.end), "/dates/end", "warning");
  return [reading.slot];
}

function slotsOfDays(days: NonNullable<Dates["days"]>, dates: Dates, refuse: Refuse): readonly Slot[] {
  return days.flatMap((day, index) => {
    const reading = readSlot(day, dates.asPrinted);
    if (!reading.ok) {
      refuse(reading.refusal, `/dates/days/${index}`, "error");
      return [];
    }
    if (reading.endsBeforeStart) refuse(backwards(day.end), `/dates/days/${index}/end`, "warning");
    return [reading.slot];
  });
}

function split(slot: Slot, refuse: Refuse): readonly Slot[] {
  const days = daysOfSlot(slot);
  if (days.length === 1 && slot.end !== undefined && slot.end - slot.start > MOST_DAYS * DAY) {
    const why = `it has more than ${MOST_DAYS} days, and is written as one block`;
    const hint = "Give dates.days where it takes place on some of them only.";
    const expected = `at most ${MOST_DAYS} days`;
    refuse(
      { code: "too-many-days", why, hint, expected, received: dateValue(slot.start) },
      "/dates",
      "warning",
    );
  }
  return days;
}

function named(id: string, slots: readonly Slot[]): readonly Entry[] {
  const names = new Set<string>();
  const once = new Map(slots.map((slot) => [`${slot.start}/${slot.end}`, slot]));
  return [...once.values()]
    .sort((a, b) => a.start - b.start)
    .map((slot) => {
      const day = `${id}-${dateValue(slot.start)}`;
      const name = names.has(day) ? `${id}-${dateTimeValue(slot.start)}` : day;
      names.add(name);
      return { name, slot };
    });
}

function backwards(end = ""): Refusal {
  return {
    code: "end-before-start",
    why: `its end, ${end}, is before its start`,
    hint: "Correct the one that is wrong; the end was left out.",
    expected: "an end that is not before its start",
    received: end,
  };
}
