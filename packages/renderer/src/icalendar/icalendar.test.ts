import { renderIcs } from "@event-content/renderer";
import type { EventInput, Fault } from "@event-content/schema";
import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";

const now = "2026-01-01T00:00:00Z";
const base: EventInput = {
  id: "a",
  kind: "event",
  lang: "en",
  title: "A",
  dates: { start: "2003-11-12", end: "2003-11-13" },
};

function read(ics: string): ICAL.Event {
  const calendar = new ICAL.Component(ICAL.parse(ics));
  const zone = calendar.getFirstSubcomponent("vtimezone");
  if (zone) ICAL.TimezoneService.register(zone);
  return new ICAL.Event(calendar.getFirstSubcomponent("vevent") ?? expect.fail("no VEVENT"));
}

describe("renderIcs", () => {
  it("writes whole days with an end that is not included", () => {
    const event = read(renderIcs(base, { now }));
    expect([event.startDate.toString(), event.endDate.toString(), event.startDate.isDate]).toEqual([
      "2003-11-12",
      "2003-11-14",
      true,
    ]);
  });

  it("writes hours in their zone, with the rules that were in force there", () => {
    const ics = renderIcs(
      { ...base, dates: { start: "2003-07-12T09:00", end: "2003-07-12T17:00", timeZone: "Asia/Almaty" } },
      { now },
    );
    expect(read(ics).startDate.toJSDate().toISOString()).toBe("2003-07-12T02:00:00.000Z");
    const winter = renderIcs(
      { ...base, dates: { start: "2003-11-12T09:00", timeZone: "Asia/Almaty" } },
      { now },
    );
    expect(read(winter).startDate.toJSDate().toISOString()).toBe("2003-11-12T03:00:00.000Z");
  });

  it.each([
    "Europe/Zurich",
    "America/New_York",
    "Asia/Kathmandu",
    "Australia/Lord_Howe",
    "Pacific/Apia",
    "Africa/Cairo",
    "America/Sao_Paulo",
  ])("agrees with the platform on %s at any hour", (timeZone) => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1990, max: 2030 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        fc.integer({ min: 4, max: 22 }),
        (year, month, day, hour) => {
          const two = (value: number): string => String(value).padStart(2, "0");
          const start = `${year}-${two(month)}-${two(day)}T${two(hour)}:00`;
          const moment = read(
            renderIcs({ ...base, dates: { start, timeZone } }, { now }),
          ).startDate.toJSDate();
          const shown = new Intl.DateTimeFormat("sv-SE", {
            timeZone,
            dateStyle: "short",
            timeStyle: "short",
          }).format(moment);
          expect(shown).toBe(start.replace("T", " "));
        },
      ),
      { numRuns: 25 },
    );
  });

  it("refuses an event without a year, and says why", () => {
    const faults: Fault[] = [];
    const ics = renderIcs(
      { ...base, dates: { start: "XXXX-11-12", asPrinted: "November 12" } },
      { now, onFault: (fault) => faults.push(fault) },
    );
    expect(ics).toBe("");
    expect(faults).toMatchObject([
      { code: "year-not-stated", severity: "error", message: expect.stringContaining("November 12") },
    ]);
  });

  it("says in the description that a year is inferred", () => {
    const event = read(
      renderIcs(
        {
          ...base,
          dates: {
            ...base.dates,
            start: "2003-11-12",
            asPrinted: "November 12-13",
            basis: { kind: "inferred", reason: "the page's address" },
          },
        },
        { now },
      ),
    );
    expect(event.description).toContain("Inferred: the page's address");
    expect(event.description).toContain("“November 12-13”");
  });

  it("keeps any text whole, and folds at 75 octets", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 200 }), (title) => {
        const ics = renderIcs({ ...base, title }, { now });
        for (const line of ics.split("\r\n"))
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        const kept = title
          .replace(/\r\n?|[\u2028\u2029]/g, "\n")
          .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, "");
        if (kept) expect(read(ics).summary).toBe(kept);
      }),
    );
  });

  it("gives the same bytes for the same content, whenever it runs", () => {
    const item = { ...base, updated: "2004-01-01" };
    expect(renderIcs(item)).toBe(renderIcs(item, { now }));
    expect(renderIcs(item)).toContain("DTSTAMP:20040101T000000Z");
  });
});
