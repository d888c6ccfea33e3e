import { renderIcs } from "@event-content/renderer";
import type { EventInput, Fault } from "@event-content/schema";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { icalJs, type ReadEntry, readByIcalJs, readByNodeIcal } from "../../test/ics-judges.ts";

const now = "2026-01-01T00:00:00Z";

const full: EventInput = {
  id: "delta-forum",
  kind: "event",
  type: "forum",
  lang: "en",
  title: "Delta forum; ports, rivers",
  summary: 'A back\\slash, a "quote", a semicolon; a comma,\nand a second line: café 河口 🌊.',
  url: "https://rivers.example.org/delta?a=1,2;3&b=é",
  updated: "2024-05-01T10:00:00Z",
  published: "2024-01-15",
  status: "cancelled",
  topics: ["ports"],
  place: { name: "Palais", locality: "Geneva", latitude: 46.2266, longitude: -6.14 },
  dates: { start: "2024-10-26T22:00", end: "2024-10-27T04:00", timeZone: "Europe/Zurich" },
};

const archive = {
  id: "rivers.example.org",
  title: "Rivers",
  languages: ["en"],
  trail: [],
  taxonomies: { topics: { ports: { en: "Ports", fr: "Ports maritimes" } } },
  privacy: { participants: "withheld", contacts: "withheld" },
} as const;

const both = { "ical.js": readByIcalJs, "node-ical": readByNodeIcal };

function one(read: (ics: string) => readonly ReadEntry[], ics: string): ReadEntry {
  return read(ics)[0] ?? expect.fail("no VEVENT");
}

describe.each(Object.entries(both))("%s reads back", (_, read) => {
  it("what an event says", () => {
    const ics = renderIcs(full, { archive: archive as never, lang: "en" });
    expect(one(read, ics)).toEqual({
      uid: "delta-forum@rivers.example.org",
      summary: full.title,
      description: `Cancelled.\n\n${full.summary}`,
      location: "Palais, Geneva",
      start: "2024-10-26T20:00:00Z",
      end: "2024-10-27T03:00:00Z",
      status: "CANCELLED",
      url: "https://rivers.example.org/delta?a=1,2;3&b=%C3%A9",
      geo: [46.2266, -6.14],
      categories: ["Forum", "Ports"],
    });
  });

  it.each([
    [{ start: "2003-11-12", end: "2003-11-13" }, "2003-11-12", "2003-11-14"],
    [{ start: "2003-12-31" }, "2003-12-31", "2004-01-01"],
    [{ start: "2024-02-28", end: "2024-02-29" }, "2024-02-28", "2024-03-01"],
    [
      { start: "2026-03-10T09:00", end: "2026-03-10T10:30", timeZone: "UTC" },
      "2026-03-10T09:00:00Z",
      "2026-03-10T10:30:00Z",
    ],
    [
      { start: "2026-03-29T01:30", end: "2026-03-29T03:30", timeZone: "Europe/Paris" },
      "2026-03-29T00:30:00Z",
      "2026-03-29T01:30:00Z",
    ],
    [
      { start: "2003-07-12T09:00", end: "2003-07-12T17:00", timeZone: "Asia/Almaty" },
      "2003-07-12T02:00:00Z",
      "2003-07-12T10:00:00Z",
    ],
  ] as const)("the dates %j", (dates, start, end) => {
    expect(one(read, renderIcs({ ...full, dates }, { now }))).toMatchObject({ start, end });
  });

  it("several events, each once", () => {
    const faults: Fault[] = [];
    const items = [full, { ...full, id: "b" }, { ...full, title: "Again" }];
    const uids = read(renderIcs(items, { now, onFault: (fault) => faults.push(fault) })).map(
      ({ uid }) => uid,
    );
    expect(uids).toEqual(["delta-forum@rivers.example.org", "b@rivers.example.org"]);
    expect(faults).toMatchObject([{ code: "duplicate-uid", path: "/id" }]);
  });
});

const hostile = fc.oneof(
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 120 }),
  fc.string({ unit: "binary", minLength: 1, maxLength: 120 }),
  fc.constantFrom(
    "\r\nEND:VEVENT\r\nBEGIN:VEVENT",
    "a\\nb",
    "\\;\\,",
    "\"^'^n^^",
    "\u0000\u0008\u007f\u0085\u2028",
    "\ud800x\udc00",
    "é".repeat(80),
    "👩‍👩‍👧".repeat(20),
    `${"x".repeat(74)}é`,
    "=DDE:SUM;VALUE=URI:javascript:alert(1)",
  ),
);

const event: fc.Arbitrary<EventInput> = fc.record(
  {
    id: fc.stringMatching(/^[a-z0-9-]{1,80}$/),
    kind: fc.constant("event" as const),
    lang: fc.constantFrom("en", "ar", "zh-Hans"),
    title: hostile,
    summary: hostile,
    type: fc.constantFrom("workshop", "of-our-own"),
    topics: fc.array(fc.stringMatching(/^[a-z0-9-]{1,20}$/), { maxLength: 3 }),
    place: fc.record({ name: hostile, room: hostile, address: hostile }, { requiredKeys: [] }),
    online: fc.record({ url: fc.webUrl(), platform: hostile, note: hostile }, { requiredKeys: [] }),
    contacts: fc.array(fc.record({ title: hostile, organization: hostile }), { maxLength: 2 }),
    organizers: fc.array(fc.record({ name: hostile }), { maxLength: 2 }),
    documents: fc.array(fc.record({ title: hostile, url: fc.webUrl(), mediaType: hostile }), {
      maxLength: 2,
    }),
    status: fc.record({ value: fc.constantFrom("postponed" as const, "cancelled" as const), note: hostile }),
    dates: fc.record({ start: fc.constant("2003-11-12T09:00"), timeZone: hostile, asPrinted: hostile }),
    url: fc.oneof(hostile, fc.webUrl()),
    recurrence: fc.oneof(hostile, fc.constant("FREQ=DAILY;COUNT=3")),
  },
  { requiredKeys: ["id", "kind", "lang", "title", "dates"] },
);

/** What a calendar can carry of a text. */
function carried(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n")
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g, "")
    .replace(/\p{Surrogate}/gu, "\ufffd");
}

describe("any text", () => {
  it("comes back whole, in lines of 75 octets, and never makes a property of its own", () => {
    fc.assert(
      fc.property(event, (item) => {
        const ics = renderIcs(item, { now, privacy: { contacts: "public" } });
        const lines = ics.split("\r\n");
        expect(lines.at(-1)).toBe("");
        for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        expect(ics).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]|[^\r]\n|\r[^\n]/);
        expect(ics).not.toMatch(/\p{Surrogate}/u);
        const [entry] = icalJs(ics).getAllSubcomponents("vevent");
        expect(icalJs(ics).getAllSubcomponents()).toHaveLength(1);
        expect(entry?.getFirstPropertyValue("summary") ?? "").toBe(carried(item.title as string));
        if (item.summary)
          expect(entry?.getFirstPropertyValue("description")).toContain(carried(item.summary as string));
        const names = (entry?.getAllProperties() ?? []).map(({ name }) => name);
        expect(KNOWN).toEqual(expect.arrayContaining([...new Set(names)]));
      }),
      { numRuns: 300 },
    );
  });

  it("is folded before a space, so that nothing at the end of a line can be trimmed", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^(aé? ?){60,200}b$/), (title) => {
        const ics = renderIcs({ ...full, title }, { now });
        expect(ics).not.toMatch(/ \r\n/);
        expect(icalJs(ics).getFirstSubcomponent("vevent")?.getFirstPropertyValue("summary")).toBe(title);
      }),
    );
  });

  it("comes back whole from parameters too", () => {
    fc.assert(
      // ical.js reads a backslash in a parameter as one of a text.
      fc.property(
        hostile.map((text) => text.replaceAll("\\", "/")),
        (platform) => {
          const ics = renderIcs({ ...full, online: { url: "https://e.org/", platform } }, { now });
          const label = icalJs(ics)
            .getFirstSubcomponent("vevent")
            ?.getFirstProperty("conference")
            ?.getFirstParameter("label");
          expect(label ?? "").toBe(carried(platform));
        },
      ),
    );
  });
});

const KNOWN = [
  ..."attach categories conference contact description dtend dtstamp dtstart geo location rrule sequence".split(
    " ",
  ),
  ..."status styled-description summary transp uid url x-alt-desc".split(" "),
];
