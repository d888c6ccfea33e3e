import type { EventInput } from "@event-content/schema";
import { edtf } from "@event-content/schema/core";
import type { RenderState } from "../state/render-state.ts";
import { type Clock, clockParameters, clockValue, utcOf } from "./clock.ts";
import { contentLine } from "./content-line.ts";
import { missesStart } from "./misses-start.ts";
import { type RulePart, readRule } from "./recurrence-rule.ts";
import type { Slot } from "./slot.ts";
import { DAY, dateTimeValue, dateValue, utcDay, wallClock } from "./wall-clock.ts";

/** RRULE and EXDATE of an event, and the last year that its rule reaches; Infinity where it does not say. */
export interface Recurrence {
  readonly lines: string;
  readonly lastYear: number;
}

// Of the last year that has a form.
const LAST_SECOND = 253_402_300_799_000;

type Told = (code: string, why: string, hint: string, received: string, path?: string) => void;

/**
 * The recurrence of an event as a calendar reads it; undefined where there is none, or none that can be written, which is
 * reported. Where a rule has both UNTIL and COUNT, which exclude each other, its UNTIL is kept: a date is a statement,
 * a count follows from it. An exception without an hour is the occurrence of that day.
 *
 * @see RFC 5545, sections 3.3.10, 3.8.5.1 and 3.8.5.3
 */
export function recurrence(
  event: EventInput,
  slot: Slot,
  clock: Clock,
  state: RenderState,
): Recurrence | undefined {
  if (event.recurrence === undefined) return undefined;
  const { rule, exceptions = [] } =
    typeof event.recurrence === "string" ? { rule: event.recurrence } : event.recurrence;
  const told = tellerOf(event, state);
  const reading = readRule(rule, slot.allDay);
  if (!reading.ok) {
    told("bad-rule", reading.why, "Correct the rule; see RFC 5545, section 3.3.10.", rule);
    return undefined;
  }
  const until = reading.parts.find(([name]) => name === "UNTIL")?.[1];
  if (until && wallOf(until) + (until.endsWith("Z") ? DAY : 0) < slot.start) {
    told("bad-rule", "it ends before the event starts", "Correct UNTIL, or the start of the event.", rule);
    return undefined;
  }
  if (missesStart(reading.parts, slot.start)) {
    const hint = "Let the event start on the first day that the rule gives.";
    told("rule-misses-start", "the event does not start on a day that the rule gives", hint, rule);
  }
  const parts = until ? withoutCount(reading.parts, told, rule) : reading.parts;
  const text = parts.map(([name, value]) => `${name}=${name === "UNTIL" ? untilValue(value, clock) : value}`);
  return {
    lines:
      contentLine("RRULE", text.join(";")) +
      exceptions.map((each, index) => exdate(each, index, slot, clock, told)).join(""),
    lastYear: until ? Number(until.slice(0, 4)) : Number.POSITIVE_INFINITY,
  };
}

function tellerOf(event: EventInput, state: RenderState): Told {
  const whole = typeof event.recurrence === "string" ? "/recurrence" : "/recurrence/rule";
  return (code, why, hint, received, path = whole) =>
    state.report({
      code,
      severity: code.startsWith("bad-") ? "error" : "warning",
      message: `The recurrence of "${event.id}" is faulty: ${why}.`,
      path,
      expected: "a rule of RFC 5545, such as FREQ=YEARLY, and days",
      received,
      hint,
    });
}

function withoutCount(parts: readonly RulePart[], told: Told, rule: string): readonly RulePart[] {
  const kept = parts.filter(([name]) => name !== "COUNT");
  if (kept.length < parts.length)
    told(
      "until-and-count",
      "UNTIL and COUNT exclude each other; UNTIL is kept",
      "Leave one of them out.",
      rule,
    );
  return kept;
}

/** UNTIL has the type of DTSTART, and is in UTC where DTSTART has a zone; a day is meant to its end. */
function untilValue(value: string, clock: Clock): string {
  const wall = wallOf(value);
  if (clock.kind === "days") return dateValue(wall);
  if (clock.kind === "floating") return dateTimeValue(wall);
  if (clock.kind === "utc" || value.endsWith("Z")) return `${dateTimeValue(wall)}Z`;
  return `${dateTimeValue(Math.min(utcOf(wall, clock.zone), LAST_SECOND))}Z`;
}

function wallOf(value: string): number {
  const part = (at: number): number => Number(value.slice(at, at + 2));
  const day = utcDay(Number(value.slice(0, 4)), part(4), part(6));
  if (value.length < 15) return day + DAY - 1000;
  return day + ((part(9) * 60 + part(11)) * 60 + part(13)) * 1000;
}

function exdate(text: string, index: number, slot: Slot, clock: Clock, told: Told): string {
  const date = edtf(text);
  if (date?.year === undefined || date.day === undefined) {
    const hint = "Give year, month and day of the occurrence that does not take place.";
    told("bad-exception", `the exception ${text} is no day`, hint, text, `/recurrence/exceptions/${index}`);
    return "";
  }
  const timeOfDay = slot.start - Math.floor(slot.start / DAY) * DAY;
  const wall = date.time ? wallClock(date) : wallClock(date) + timeOfDay;
  return contentLine(`EXDATE${clockParameters(clock)}`, clockValue(wall, clock));
}
