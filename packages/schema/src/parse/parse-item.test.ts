import { parseArchive, parseItem, safeParseArchive, safeParseItem } from "@event-content/schema";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const base = { id: "a", kind: "event", lang: "en", title: "A" } as const;

function faultsOf(input: unknown): string[] {
  const result = safeParseItem(input);
  return result.success ? [] : result.faults.map((fault) => `${fault.code} ${fault.path}`);
}

describe("safeParseItem", () => {
  it("completes what is authored", () => {
    const item = parseItem({
      ...base,
      status: "cancelled",
      recurrence: "FREQ=YEARLY",
      dates: { start: "2003-11-12" },
    });
    expect(item).toMatchObject({
      status: { value: "cancelled" },
      recurrence: { rule: "FREQ=YEARLY", exceptions: [] },
      dates: { basis: { kind: "stated" }, days: [] },
      documents: [],
      topics: [],
    });
  });

  it("says nothing that the input does not say", () => {
    const item = parseItem(base);
    for (const field of ["status", "attendance", "dates", "place", "published", "type"])
      expect(item).not.toHaveProperty(field);
  });

  it.each([
    ["a misspelt field", { ...base, titel: "x" }, "unknown-key /titel", /Did you mean "title"\?/],
    ["a British spelling", { ...base, organisers: [] }, "unknown-key /organisers", /"organizers"/],
    ["a field of another vocabulary", { ...base, location: {} }, "unknown-key /location", /"place"/],
    ["a field deep inside", { ...base, place: { citi: "Almaty" } }, "unknown-key /place/citi", /not a field/],
    [
      "a day that does not exist",
      { ...base, dates: { start: "2003-02-30" } },
      "impossible-date /dates/start",
      /28 days/,
    ],
    [
      "an end before its start",
      { ...base, dates: { start: "2003-11-13", end: "2003-11-12" } },
      "end-before-start /dates/end",
      /before the start/,
    ],
    [
      "an end before its start without a year",
      { ...base, dates: { start: "XXXX-11-13", end: "XXXX-11-12" } },
      "end-before-start /dates/end",
      /before/,
    ],
    [
      "an offset instead of a zone",
      { ...base, dates: { start: "2003-11-12T09:00+06:00" } },
      "offset-in-date /dates/start",
      /offset/,
    ],
    [
      "an offset as a zone",
      { ...base, dates: { start: "2003-11-12", timeZone: "+06:00" } },
      "unknown-time-zone /dates/timeZone",
      /time zone/,
    ],
    [
      "a link that runs",
      { ...base, url: "java\nscript:alert(1)" },
      "unsafe-url /url",
      /cannot|not an address/,
    ],
    ["a wrong country", { ...base, place: { country: "UK" } }, "unknown-value /place/country", /"GB"/],
    ["a wrong status", { ...base, status: "canceled" }, "unknown-value /status", /"cancelled"/],
    ["a number for a text", { ...base, summary: 5 }, "wrong-type /summary", /text/],
    [
      "an image without words",
      { ...base, images: [{ url: "a.png" }] },
      "missing-alt /images/0/alt",
      /alternative/,
    ],
    [
      "an unknown block",
      { ...base, body: [{ _type: "html" }] },
      "unknown-value /body/0/_type",
      /_type cannot be/,
    ],
    [
      "a relation to nothing",
      { ...base, related: [{ type: "see-also" }] },
      "missing /related/0",
      /names nothing/,
    ],
    ["an unknown kind", { ...base, kind: "evnt" }, "unknown-value /kind", /"event"/],
    ["a goal that is none", { ...base, goals: [18] }, "too-big /goals/0", /goals/],
  ])("refuses %s", (_, input, expected, message) => {
    const result = safeParseItem(input);
    expect(faultsOf(input)).toContain(expected);
    expect(result.success ? "" : result.faults.map((fault) => fault.message).join("\n")).toMatch(message);
  });

  it("tells what was expected and received, and how to mend it", () => {
    const result = safeParseItem({ ...base, titel: "x" });
    expect(result).toMatchObject({
      success: false,
      faults: [{ received: '"titel"', hint: 'Rename "titel" to "title".' }],
    });
    expect(result.success ? "" : result.faults[0]?.expected).toContain("title");
  });

  it("lists every fault, not the first", () => {
    expect(faultsOf({ kind: "event", dates: { start: "x" }, url: "javascript:1" })).toEqual(
      expect.arrayContaining([
        "missing /id",
        "missing /lang",
        "missing /title",
        "invalid-date /dates/start",
        "unsafe-url /url",
      ]),
    );
  });

  it("keeps unknown fields of a newer minor version where they are", () => {
    const input = {
      ...base,
      schemaVersion: "1.9",
      future: { x: 1 },
      organizers: [{ name: "N", rank: 2 }],
      status: { value: "cancelled", since: "2003" },
    };
    expect(parseItem(input)).toMatchObject({
      status: { value: "cancelled", since: "2003" },
      future: { x: 1 },
      organizers: [{ name: "N", role: "organizer", rank: 2 }],
    });
  });

  it("says what of a newer minor version it kept, and no more than that", () => {
    const input = { ...base, schemaVersion: "1.9", future: 1, place: { altitude: 3 } };
    expect(safeParseItem(input)).toMatchObject({
      success: true,
      warnings: [{ code: "newer-version", path: "/schemaVersion", received: "1.9" }],
    });
    const result = safeParseItem(input);
    expect(result.success && result.warnings[0]?.message).toContain("/place/altitude, /future");
    expect(safeParseItem({ ...base, schemaVersion: "1.9" })).toMatchObject({ success: true, warnings: [] });
  });

  it("takes the version that the record states where the item states none", () => {
    const input = { ...base, future: 1 };
    expect(safeParseItem(input, { schemaVersion: "1.9" })).toMatchObject({ success: true });
    expect(safeParseItem(input, { schemaVersion: "2.0" })).toMatchObject({ success: false });
    expect(safeParseItem({ ...input, schemaVersion: "1.0" }, { schemaVersion: "1.9" })).toMatchObject({
      success: false,
      faults: [{ code: "unknown-key" }],
    });
  });

  it("refuses another major version, and says what to do", () => {
    expect(safeParseItem({ ...base, schemaVersion: "2.0", future: 1 })).toMatchObject({
      success: false,
      faults: [
        {
          code: "newer-version",
          path: "/schemaVersion",
          hint: expect.stringMatching(/^Update .+@event-content\/schema.+version 2\.0\.$/),
        },
      ],
    });
    expect(safeParseItem({ ...base, schemaVersion: "0.9" })).toMatchObject({
      success: false,
      faults: [{ code: "older-version", hint: expect.stringContaining("event-content migrate") }],
    });
    expect(safeParseArchive({ schemaVersion: "3.1" })).toMatchObject({ faults: [{ code: "newer-version" }] });
  });

  it("refuses a value that only a newer minor version may know: a minor adds fields, no values of closed lists", () => {
    expect(faultsOf({ ...base, schemaVersion: "1.9", status: "dreamt-of" })).toEqual([
      "unknown-value /status",
    ]);
  });

  it("warns of a time without a zone and of a type without a label", () => {
    const result = safeParseItem({ ...base, type: "worksop", dates: { start: "2003-11-12T09:00" } });
    expect(result.success && result.warnings.map((fault) => fault.code)).toEqual([
      "unlabelled-type",
      "missing-time-zone",
    ]);
  });

  it("never throws, and what it accepts it accepts again unchanged", () => {
    fc.assert(
      fc.property(
        fc.object({ key: fc.constantFrom("id", "kind", "lang", "title", "dates", "start", "body", "x") }),
        (input) => {
          const first = safeParseItem({ ...base, ...input });
          if (!first.success) return first.faults.length > 0;
          expect(safeParseItem(first.data)).toMatchObject({ success: true, data: first.data });
          return true;
        },
      ),
    );
  });
});

describe("parseArchive", () => {
  it("withholds personal data unless told otherwise", () => {
    expect(parseArchive({ id: "a.example.org", title: "A", languages: ["en"] }).privacy).toEqual({
      participants: "withheld",
      contacts: "withheld",
    });
  });

  it("wants a domain name as id", () => {
    const result = safeParseArchive({ id: "My Archive", title: "A", languages: ["en"] });
    expect(result).toMatchObject({ success: false, faults: [{ path: "/id" }] });
  });

  it("throws faults with a code", () => {
    expect(() => parseArchive({})).toThrowError(
      expect.objectContaining({ name: "ContentError", code: "invalid-content" }),
    );
  });
});
