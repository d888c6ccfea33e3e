import {
  EDTF_PATTERN,
  edtf,
  edtfSpan,
  endsBeforeStart,
  readEdtf,
  safeUrl,
  withhold,
} from "@event-content/schema/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const pattern = new RegExp(EDTF_PATTERN);

describe("readEdtf", () => {
  it.each([
    "2003-11-12",
    "2003-11",
    "2003",
    "2003-11-12?",
    "2003~",
    "2003-11%",
    "XXXX-11-12",
    "XXXX-02-29",
    "2004-02-29",
    "2026-03-10T09:00",
    "0800",
  ])("reads %s", (text) => {
    expect(readEdtf(text).ok).toBe(true);
    expect(pattern.test(text)).toBe(true);
  });

  it.each([
    "",
    "2003-13-01",
    "2003-02-29",
    "2003-11-31",
    "XXXX",
    "XXXX-02-30",
    "12 November 2003",
    "2003-1-1",
    "2003-11-12T25:00",
    "2003-11-12T09:00Z",
    "20031112",
    "..",
  ])("refuses %j", (text) => {
    expect(readEdtf(text).ok).toBe(false);
  });

  it("accepts nothing that its pattern refuses", () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[0-9X]{4}(-[0-9]{1,2}){0,2}[?~%]?$/),
        (text) => !readEdtf(text).ok || pattern.test(text),
      ),
    );
  });

  it("agrees with the calendar of the platform on which days exist", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 31 }),
        (year, month, day) => {
          const date = new Date(0);
          date.setUTCFullYear(year, month - 1, day);
          const text = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
          return readEdtf(text).ok === (date.getUTCMonth() === month - 1);
        },
      ),
    );
  });
});

describe("partial dates", () => {
  const date = (text: string): NonNullable<ReturnType<typeof edtf>> => edtf(text) ?? expect.fail(text);

  it("span what they can mean", () => {
    expect(edtfSpan(date("2004-02"))).toEqual({ first: "2004-02-01T00:00:00", last: "2004-02-29T23:59:59" });
    expect(edtfSpan(date("XXXX-11-12"))).toBeUndefined();
  });

  it.each([
    ["2003-11", "2003", false],
    ["2003-11-13", "2003-11-12", true],
    ["XXXX-12-30", "XXXX-01-02", false],
    ["XXXX-11-13", "XXXX-11-12", true],
    ["2003-11-12T10:00", "2003-11-12T09:00", true],
  ])("%s to %s is %s", (start, end, expected) => {
    expect(endsBeforeStart(date(start), date(end))).toBe(expected);
  });
});

describe("safeUrl", () => {
  it.each([
    "javascript:alert(1)",
    " JaVaScRiPt:alert(1)",
    "java\tscript:alert(1)",
    "\u0001javascript:x",
    "java\u0001script:x",
    "java\u0080script:x",
    "data:text/html,x",
    "vbscript:x",
    "file:///etc/passwd",
    "blob:x",
    "",
  ])("refuses %j", (address) => {
    expect(safeUrl(address)).toBeUndefined();
  });

  it.each(["https://e.org/?a=1&b=2", "/a/b", "a.html", "#x", "?q", "mailto:a@e.org", "tel:+41", "//e.org/x"])(
    "keeps %j",
    (address) => {
      expect(safeUrl(address)).toBe(address);
    },
  );
});

describe("withhold", () => {
  const item = {
    id: "a",
    kind: "event",
    lang: "en",
    title: "A",
    summary: "Write to ana@example.org.",
    contacts: [{ name: "Ana", email: "ana@example.org", title: "Press" }],
    documents: [
      {
        title: "List of participants",
        kind: "participants",
        url: "https://e.org/l.pdf",
        archivedCopy: "https://e.org/c",
      },
    ],
    body: [
      {
        _type: "block",
        markDefs: [{ _type: "link", _key: "m", href: "mailto:ana@example.org" }],
        children: [{ _type: "span", text: "Ana", marks: ["m"] }],
      },
    ],
  } as const satisfies Parameters<typeof withhold>[0];

  it("leaves titles, and takes names and addresses out", () => {
    const text = JSON.stringify(withhold(item));
    for (const secret of ["ana@example.org", "l.pdf", "https://e.org/c", '"name":"Ana"', "mailto"])
      expect(text).not.toContain(secret);
    for (const kept of ["List of participants", "Press"]) expect(text).toContain(kept);
  });

  it("publishes what the archive publishes", () => {
    expect(withhold(item, { participants: "public", contacts: "public" })).toEqual(item);
  });
});
