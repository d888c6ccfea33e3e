import type { EventInput } from "@event-content/schema";
import { expect, test } from "vitest";
import { mayBeToCome } from "./may-be-to-come.ts";

test.each([
  ["tomorrow", { start: "2026-02-02" }, undefined, true],
  ["going on", { start: "2026-01-01", end: "2026-03-01" }, undefined, true],
  ["over", { start: "2026-01-01" }, undefined, false],
  ["without a year", { start: "XXXX-02-02" }, undefined, false],
  ["repeated without an end", { start: "1993-03-22" }, "FREQ=YEARLY", true],
  ["repeated until last year", { start: "1993-03-22" }, "FREQ=YEARLY;UNTIL=20250322", false],
  ["repeated until next year", { start: "1993-03-22" }, "RRULE:FREQ=YEARLY;UNTIL=20270322T000000Z", true],
  ["repeated ten times", { start: "1993-03-22" }, "FREQ=YEARLY;COUNT=10", false],
  ["repeated fifty times", { start: "1993-03-22" }, "FREQ=YEARLY;COUNT=50", true],
  ["repeated every fifth year", { start: "1993-03-22" }, "FREQ=YEARLY;INTERVAL=5;COUNT=10", true],
])("%s", (_, dates, rule, expected) => {
  const event = { id: "a", kind: "event", lang: "en", title: "A", dates } as EventInput;
  const given = rule === undefined ? event : { ...event, recurrence: { rule } };
  expect(mayBeToCome(given, "2026-02-01T00:00:00Z")).toBe(expected);
});

test("an event without dates is not to come", () => {
  expect(mayBeToCome({ id: "a", kind: "event", lang: "en", title: "A" }, "2026-02-01T00:00:00Z")).toBe(false);
});
