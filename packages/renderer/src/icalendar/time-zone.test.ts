import { renderIcs } from "@event-content/renderer";
import type { Fault } from "@event-content/schema";
import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { icalJs } from "../../test/ics-judges.ts";

const now = "2026-01-01T00:00:00Z";

function ics(start: string, timeZone: string, recurrence?: string): string {
  const event = { id: "a", kind: "event", lang: "en", title: "A", dates: { start, timeZone } } as const;
  return renderIcs(recurrence === undefined ? event : { ...event, recurrence }, { now });
}

function zoneOf(text: string): ICAL.Timezone {
  return new ICAL.Timezone(icalJs(text).getFirstSubcomponent("vtimezone") ?? expect.fail("no VTIMEZONE"));
}

/** What a clock in the zone shows at the moment that the calendar reads from the same hands. */
function shown(wall: Date, zone: ICAL.Timezone, timeZone: string): string {
  const time = new ICAL.Time(
    {
      year: wall.getUTCFullYear(),
      month: wall.getUTCMonth() + 1,
      day: wall.getUTCDate(),
      hour: wall.getUTCHours(),
      minute: 0,
      second: 0,
      isDate: false,
    },
    zone,
  );
  const moment = wall.getTime() - zone.utcOffset(time) * 1000;
  const format = new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short", timeStyle: "short" });
  return format.format(moment);
}

describe("VTIMEZONE", () => {
  it.each([
    "Europe/Zurich",
    "America/New_York",
    "America/Santiago",
    "America/Nuuk",
    "Asia/Jerusalem",
    "Asia/Beirut",
    "Africa/Cairo",
    "Africa/Casablanca",
    "Australia/Lord_Howe",
    "Pacific/Apia",
    "Asia/Almaty",
    "Europe/Dublin",
  ])("of an event without an end agrees with the platform on %s, then and later", (timeZone) => {
    const zone = zoneOf(ics("1991-06-01T09:00", timeZone, "FREQ=YEARLY"));
    fc.assert(
      // By day, since an hour that a change leaves out is on no clock.
      fc.property(fc.integer({ min: 0, max: 68 * 365 }), fc.integer({ min: 5, max: 20 }), (day, hour) => {
        const wall = new Date(Date.UTC(1991, 5, 1 + day, hour));
        if (wall.toISOString().startsWith("2011-12-30")) return;
        expect(shown(wall, zone, timeZone)).toBe(wall.toISOString().slice(0, 16).replace("T", " "));
      }),
      { numRuns: 150 },
    );
  });

  it("stands once for all events of a zone, and calls summer time daylight", () => {
    const event = { kind: "event", lang: "en", title: "A" } as const;
    const items = ["1999-01-10T09:00", "2003-07-10T09:00"].map((start, index) => ({
      ...event,
      id: `e${index}`,
      dates: { start, timeZone: "Europe/Zurich" },
    }));
    const [zone, ...others] = icalJs(renderIcs(items, { now })).getAllSubcomponents("vtimezone");
    expect(others).toEqual([]);
    expect(
      zone
        ?.getAllSubcomponents("daylight")
        .map((each) => each.getFirstPropertyValue("tzoffsetto")?.toString()),
    ).toEqual(Array.from({ length: 5 }, () => "+02:00"));
  });

  it("says a regular change once, as a rule", () => {
    const text = ics("2026-06-01T09:00", "America/New_York", "FREQ=YEARLY");
    expect(text).toContain("RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU\r\n");
    expect(text).toContain("RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU\r\n");
    expect(text.match(/BEGIN:(STANDARD|DAYLIGHT)/g)).toHaveLength(3);
  });

  it.each(["UTC", "Etc/UTC"])("is not needed for %s", (timeZone) => {
    const text = ics("2026-06-01T09:00", timeZone);
    expect(text).toContain("DTSTART:20260601T090000Z\r\n");
    expect(text).not.toContain("VTIMEZONE");
  });

  it.each(["Mars/Base", "+05:00", "Foo/Bar+05", "constructor", "X\r\nATTACH:y"])(
    "is not made up for %j",
    (timeZone) => {
      const faults: Fault[] = [];
      const dates = { start: "2026-06-01T09:00", timeZone };
      const text = renderIcs(
        { id: "a", kind: "event", lang: "en", title: "A", dates },
        { now, onFault: (fault) => faults.push(fault) },
      );
      expect(text).toContain("DTSTART:20260601T090000\r\n");
      expect(text).not.toMatch(/TZID|ATTACH/);
      expect(faults).toMatchObject([
        { code: "unknown-time-zone", path: "/dates/timeZone", received: timeZone },
      ]);
    },
  );
});
