import ICAL from "ical.js";
import { expect, test } from "vitest";
import { emptyCalendar } from "./empty-calendar.ts";

test("a calendar without events is one, with its name, in lines of 75 octets", () => {
  const name = "Archive; of events, \\ 消息".repeat(6);
  const text = emptyCalendar({ name, refresh: "PT12H" });
  const calendar = new ICAL.Component(ICAL.parse(text));
  expect(calendar.getAllSubcomponents("vevent")).toEqual([]);
  // ical.js does not know that NAME is a text, and leaves its escapes.
  expect(String(calendar.getFirstPropertyValue("name")).replace(/\\(.)/g, "$1")).toBe(name);
  for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
});
