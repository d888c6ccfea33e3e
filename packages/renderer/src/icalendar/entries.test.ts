import { type IcsOptions, renderIcs } from "@event-content/renderer";
import type { EventInput, Fault } from "@event-content/schema";
import { describe, expect, it } from "vitest";
import { readByIcalJs } from "../../test/ics-judges.ts";

const now = "2026-01-01T00:00:00Z";

function event(dates: EventInput["dates"], rest: Partial<EventInput> = {}): EventInput {
  return { id: "a", kind: "event", lang: "en", title: "A", url: "https://e.org/", ...rest, dates };
}

function read(item: EventInput, options: IcsOptions = {}): string[][] {
  const entries = readByIcalJs(renderIcs(item, { now, ...options }));
  return entries.map(({ uid, start, end }) => [uid, start, ...(end ? [end] : [])]);
}

function told(item: EventInput, options: IcsOptions = {}): { ics: string; faults: Fault[] } {
  const faults: Fault[] = [];
  const ics = renderIcs(item, { now, ...options, onFault: (fault) => faults.push(fault) });
  return { ics, faults };
}

const twoDays = {
  start: "2003-11-12T09:00",
  end: "2003-11-14T12:00",
  timeZone: "UTC",
  days: [
    { start: "2003-11-12T09:00", end: "2003-11-12T17:00" },
    { start: "2003-11-14T10:00", end: "2003-11-14T12:00" },
    { start: "2003-11-14T14:00" },
  ],
};

describe("an event of several days", () => {
  it("is a block, unless days are asked for", () => {
    const dates = { start: "2003-11-29", end: "2003-12-01" };
    expect(read(event(dates))).toEqual([["a@e.org", "2003-11-29", "2003-12-02"]]);
    expect(read(event(dates), { multiDay: "days" })).toEqual([
      ["a-20031129@e.org", "2003-11-29", "2003-11-30"],
      ["a-20031130@e.org", "2003-11-30", "2003-12-01"],
      ["a-20031201@e.org", "2003-12-01", "2003-12-02"],
    ]);
  });

  it("has its hours each day, or goes through the night", () => {
    const dates = { start: "2003-11-12T09:00", end: "2003-11-13T17:00", timeZone: "UTC" };
    expect(read(event(dates))).toEqual([["a@e.org", "2003-11-12T09:00:00Z", "2003-11-13T17:00:00Z"]]);
    expect(read(event(dates), { multiDay: "days" })).toEqual([
      ["a-20031112@e.org", "2003-11-12T09:00:00Z", "2003-11-12T17:00:00Z"],
      ["a-20031113@e.org", "2003-11-13T09:00:00Z", "2003-11-13T17:00:00Z"],
    ]);
    expect(read(event({ ...dates, start: "2003-11-11T18:00" }), { multiDay: "days" })).toEqual([
      ["a-20031111@e.org", "2003-11-11T18:00:00Z", "2003-11-12T00:00:00Z"],
      ["a-20031112@e.org", "2003-11-12", "2003-11-13"],
      ["a-20031113@e.org", "2003-11-13T00:00:00Z", "2003-11-13T17:00:00Z"],
    ]);
    expect(read(event({ ...dates, end: "2003-11-13T02:00" }), { multiDay: "days" })).toEqual([
      ["a@e.org", "2003-11-12T09:00:00Z", "2003-11-13T02:00:00Z"],
    ]);
  });

  it("has an entry for each of dates.days, with UIDs that hold the day", () => {
    expect(read(event(twoDays))).toEqual([
      ["a-20031112@e.org", "2003-11-12T09:00:00Z", "2003-11-12T17:00:00Z"],
      ["a-20031114@e.org", "2003-11-14T10:00:00Z", "2003-11-14T12:00:00Z"],
      ["a-20031114T140000@e.org", "2003-11-14T14:00:00Z"],
    ]);
  });

  it("tells of days that are doubtful, and writes the same stretch once", () => {
    const dates = {
      start: "2003-11-12",
      days: [{ start: "2003-11-12?" }, { start: "2003-11-12?" }, { start: "2003-11-14" }],
    };
    const entries = readByIcalJs(renderIcs(event(dates), { now }));
    expect(entries.map(({ uid }) => uid)).toEqual(["a-20031112@e.org", "a-20031114@e.org"]);
    expect(entries[0]?.description).toContain("12 November 2003 (uncertain)");
  });

  it("is one block where that is asked for, and its days are told in words", () => {
    const [entry, ...others] = readByIcalJs(renderIcs(event(twoDays), { now, multiDay: "block" }));
    expect(others).toEqual([]);
    expect(entry).toMatchObject({
      uid: "a@e.org",
      start: "2003-11-12T09:00:00Z",
      end: "2003-11-14T12:00:00Z",
    });
    expect(entry?.description).toContain("12 November 2003");
    expect(entry?.description).toContain("14 November 2003");
  });

  it("stays a block where it would be a flood of entries, and that is told", () => {
    const { ics, faults } = told(event({ start: "0001-01-01", end: "9998-12-31" }), { multiDay: "days" });
    expect(readByIcalJs(ics)).toHaveLength(1);
    expect(faults).toMatchObject([{ code: "too-many-days", severity: "warning" }]);
  });

  it("leaves a day out whose year nobody states, and a rule that would repeat several entries", () => {
    const dates = {
      start: "2003-11-12",
      days: [{ start: "XXXX-11-12" }, { start: "2003-11-14" }, { start: "2003-11-15" }],
    };
    const { ics, faults } = told(event(dates, { recurrence: "FREQ=YEARLY" }));
    expect(readByIcalJs(ics).map(({ uid }) => uid)).toEqual(["a-20031114@e.org", "a-20031115@e.org"]);
    expect(ics).not.toContain("RRULE");
    expect(faults).toMatchObject([
      { code: "year-not-stated", path: "/dates/days/0" },
      { code: "recurrence-of-days", path: "/recurrence" },
    ]);
  });
});

describe("dates that say less", () => {
  it.each([
    [{ start: "2003-11-12", end: ".." }, ["a@e.org", "2003-11-12"], "since 12 November 2003"],
    [
      { start: "2003-11-12T09:00", end: "..", timeZone: "UTC" },
      ["a@e.org", "2003-11-12T09:00:00Z"],
      "since 12 November 2003",
    ],
    [{ start: "2003-11-12~" }, ["a@e.org", "2003-11-12", "2003-11-13"], "around 12 November 2003"],
    [{ start: "2003-11-12?" }, ["a@e.org", "2003-11-12", "2003-11-13"], "uncertain"],
  ])("%j", (dates, expected, words) => {
    expect(read(event(dates))).toEqual([expected]);
    const [entry] = readByIcalJs(renderIcs(event(dates), { now }));
    expect(entry?.description).toContain(words);
  });

  it.each([
    [{ start: "2003-11-12T09:00", end: "2003-11-12", timeZone: "UTC" }, ["a@e.org", "2003-11-12T09:00:00Z"]],
    [
      { start: "2003-11-12T09:00", end: "2003-11-13", timeZone: "UTC" },
      ["a@e.org", "2003-11-12T09:00:00Z", "2003-11-14T00:00:00Z"],
    ],
    [
      { start: "2003-11-12", end: "2003-11-13T17:00", timeZone: "UTC" },
      ["a@e.org", "2003-11-12", "2003-11-14"],
    ],
    [
      { start: "2003-11-12T09:00", end: "2003-11-12T09:00", timeZone: "UTC" },
      ["a@e.org", "2003-11-12T09:00:00Z"],
    ],
    [{ start: "0099-02-28" }, ["a@e.org", "99-02-28", "99-03-01"]],
  ])("%j", (dates, expected) => {
    expect(read(event(dates))).toEqual([expected]);
  });

  it("writes no year of five digits", () => {
    expect(renderIcs(event({ start: "9999-12-31" }), { now })).not.toContain("DTEND");
  });

  it("keeps a floating time floating", () => {
    const ics = renderIcs(event({ start: "2003-11-12T09:00", end: "2003-11-12T17:00" }), { now });
    expect(ics).toContain("\r\nDTSTART:20031112T090000\r\nDTEND:20031112T170000\r\n");
  });

  it.each([
    [{ start: "2003-11" }, "no-day"],
    [{ start: "2003" }, "no-day"],
    [{ start: "..", end: "2003-11-12" }, "no-start"],
    [{ start: "2003-11-12", end: "2003-12" }, "no-day"],
    [{ start: "2003-11-12", end: "XXXX-12-01" }, "year-not-stated"],
    [{ start: "XXXX-11-12" }, "year-not-stated"],
    [{ start: "soon" }, "no-start"],
  ])("%j is refused, and the others are written", (dates, code) => {
    const faults: Fault[] = [];
    const items = [event(dates), event({ start: "2003-11-12" }, { id: "b" })];
    const ics = renderIcs(items, { now, onFault: (fault) => faults.push(fault) });
    expect(readByIcalJs(ics).map(({ uid }) => uid)).toEqual(["b@e.org"]);
    expect(faults).toMatchObject([{ code, severity: "error" }]);
  });

  it("leaves an end out that is before the start, and tells", () => {
    const { ics, faults } = told(event({ start: "2003-11-12T09:00", end: "2003-11-11T09:00" }));
    expect(ics).not.toContain("DTEND");
    expect(faults).toMatchObject([{ code: "end-before-start", path: "/dates/end" }]);
  });
});
