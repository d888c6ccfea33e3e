import { renderIcs } from "@event-content/renderer";
import type { EventInput, Fault } from "@event-content/schema";
import ICAL from "ical.js";
import nodeIcal from "node-ical";
import { describe, expect, it } from "vitest";
import { icalJs } from "../../test/ics-judges.ts";

const now = "2026-01-01T00:00:00Z";
const zurich = { start: "2025-10-01T09:00", end: "2025-10-01T10:00", timeZone: "Europe/Zurich" };
const days = { start: "2025-10-01", end: "2025-10-02" };
const floating = { start: "2025-10-01T09:00" };
const utc = { ...zurich, timeZone: "UTC" };

function event(dates: EventInput["dates"], recurrence: EventInput["recurrence"]): EventInput {
  return { id: "a", kind: "event", lang: "en", title: "A", dates, recurrence };
}

function lines(item: EventInput, name: string): string[] {
  return renderIcs(item, { now })
    .split("\r\n")
    .filter((line) => line.startsWith(name));
}

function occurrences(ics: string, most: number): ICAL.Time[] {
  const component = icalJs(ics).getFirstSubcomponent("vevent") ?? expect.fail("no VEVENT");
  const times = new ICAL.Event(component, { exceptions: [] }).iterator();
  const found: ICAL.Time[] = [];
  for (let time = times.next(); time && found.length < most; time = times.next()) found.push(time);
  return found;
}

describe("a recurring event", () => {
  it("keeps its hour when the clocks change, and without its exceptions", () => {
    const ics = renderIcs(
      event(zurich, { rule: "FREQ=WEEKLY;UNTIL=20260430", exceptions: ["2025-10-15", "2026-03-25T09:00"] }),
      { now },
    );
    const found = occurrences(ics, 100);
    expect(found.map((time) => time.hour)).toEqual(found.map(() => 9));
    const utcDays = found.map((time) => time.toJSDate().toISOString());
    expect(utcDays).toContain("2025-10-22T07:00:00.000Z");
    expect(utcDays).toContain("2025-10-29T08:00:00.000Z");
    expect(utcDays).toContain("2026-04-01T07:00:00.000Z");
    expect(utcDays.filter((day) => /2025-10-15|2026-03-25/.test(day))).toEqual([]);
    expect(utcDays).toHaveLength(29);
    expect(utcDays.at(-1)).toBe("2026-04-29T07:00:00.000Z");
  });

  it("is read the same by node-ical", () => {
    const ics = renderIcs(event(zurich, { rule: "FREQ=WEEKLY;COUNT=30", exceptions: ["2025-10-15"] }), {
      now,
    });
    const [entry] = Object.values(nodeIcal.sync.parseICS(ics)).filter((each) => each?.type === "VEVENT");
    const read = entry as { rrule: { all(): Date[] }; exdate: object };
    const all = read.rrule.all().map((date) => date.toISOString());
    const kept = occurrences(ics, 100).map((time) => time.toJSDate().toISOString());
    expect(all.filter((day) => !day.startsWith("2025-10-15"))).toEqual(kept);
    expect(Object.keys(read.exdate)).toContain("2025-10-15");
  });

  it("without an end keeps its hour for as long as there is a rule", () => {
    const ics = renderIcs(
      event({ ...zurich, start: "1996-07-01T09:00", end: "1996-07-01T10:00" }, "FREQ=MONTHLY;BYMONTHDAY=1"),
      {
        now,
      },
    );
    const far = occurrences(ics, 800).slice(-24);
    const hour = new Intl.DateTimeFormat("en", {
      timeZone: "Europe/Zurich",
      hour: "numeric",
      hourCycle: "h23",
    });
    expect(far.map((time) => hour.format(time.toJSDate()))).toEqual(far.map(() => "09"));
    expect(far[0]?.year).toBeGreaterThan(2059);
  });

  it.each([
    [zurich, "FREQ=DAILY;UNTIL=20251031", "RRULE:FREQ=DAILY;UNTIL=20251031T225959Z"],
    [zurich, "FREQ=DAILY;UNTIL=20251020T090000", "RRULE:FREQ=DAILY;UNTIL=20251020T070000Z"],
    [zurich, "FREQ=DAILY;UNTIL=20251020T070000Z", "RRULE:FREQ=DAILY;UNTIL=20251020T070000Z"],
    [
      { start: "2025-10-01T09:00", timeZone: "America/New_York" },
      "FREQ=DAILY;UNTIL=99991231",
      "RRULE:FREQ=DAILY;UNTIL=99991231T235959Z",
    ],
    [utc, "FREQ=DAILY;UNTIL=20251020", "RRULE:FREQ=DAILY;UNTIL=20251020T235959Z"],
    [floating, "FREQ=DAILY;UNTIL=20251020", "RRULE:FREQ=DAILY;UNTIL=20251020T235959"],
    [days, "UNTIL=20301020T070000Z;FREQ=YEARLY", "RRULE:FREQ=YEARLY;UNTIL=20301020"],
    [
      days,
      "FREQ=MONTHLY;BYDAY=-1FR,2MO;WKST=SU;INTERVAL=2",
      "RRULE:FREQ=MONTHLY;BYDAY=-1FR,2MO;WKST=SU;INTERVAL=2",
    ],
  ])("%j %s is written %s", (dates, rule, expected) => {
    // Those of a zone come before.
    expect(lines(event(dates, rule), "RRULE").at(-1)).toBe(expected);
  });

  it.each([
    [zurich, "2025-10-08", "EXDATE;TZID=Europe/Zurich:20251008T090000"],
    [utc, "2025-10-08T09:00", "EXDATE:20251008T090000Z"],
    [floating, "2025-10-08", "EXDATE:20251008T090000"],
    [days, "2025-10-08", "EXDATE;VALUE=DATE:20251008"],
  ])("%j without %s is written %s", (dates, exception, expected) => {
    expect(lines(event(dates, { rule: "FREQ=DAILY", exceptions: [exception] }), "EXDATE")).toEqual([
      expected,
    ]);
  });

  it.each([
    [days, "FREQ=SOMETIMES"],
    [days, "FREQ=DAILY;COUNT=0"],
    [days, "FREQ=DAILY;FREQ=DAILY"],
    [days, "FREQ=DAILY;BYHOUR=9"],
    [days, "FREQ=HOURLY"],
    [days, "INTERVAL=2"],
    [days, "FREQ=WEEKLY;BYDAY=1MO"],
    [days, "FREQ=MONTHLY;BYWEEKNO=3"],
    [days, "FREQ=YEARLY;BYDAY=XX"],
    [days, "FREQ=YEARLY;BYMONTH=13"],
    [days, "FREQ=YEARLY;BYMONTHDAY=0"],
    [days, "FREQ=YEARLY;UNTIL=20250230"],
    [days, "FREQ=YEARLY;UNTIL=20240101"],
    [days, "FREQ=YEARLY;BYSETPOS=1"],
    [days, "FREQ=YEARLY;__proto__=1"],
    [days, "FREQ=YEARLY\r\nATTACH:x"],
  ])("%j with the rule %j is written without it, and that is told", (dates, rule) => {
    const faults: Fault[] = [];
    const ics = renderIcs(event(dates, { rule, exceptions: ["2025-10-08"] }), {
      now,
      onFault: (fault) => faults.push(fault),
    });
    expect(ics).toContain("DTSTART");
    expect(ics).not.toMatch(/RRULE|EXDATE|ATTACH/);
    expect(faults).toMatchObject([
      { code: "bad-rule", severity: "error", path: "/recurrence/rule", received: rule },
    ]);
  });

  it("keeps UNTIL where COUNT is beside it, and tells; an exception that is no day is told", () => {
    const faults: Fault[] = [];
    const ics = renderIcs(
      event(days, { rule: "FREQ=YEARLY;COUNT=3;UNTIL=20301001", exceptions: ["2026", "2027-10-01"] }),
      { now, onFault: (fault) => faults.push(fault) },
    );
    expect(ics).toContain("RRULE:FREQ=YEARLY;UNTIL=20301001\r\n");
    expect(ics).toContain("EXDATE;VALUE=DATE:20271001\r\n");
    expect(faults).toMatchObject([
      { code: "until-and-count", severity: "warning", path: "/recurrence/rule" },
      { code: "bad-exception", path: "/recurrence/exceptions/0", received: "2026" },
    ]);
  });

  it.each([
    ["FREQ=WEEKLY;BYDAY=MO,TU", true],
    ["FREQ=WEEKLY;BYDAY=MO,WE", false],
    ["FREQ=MONTHLY;BYDAY=1WE", false],
    ["FREQ=YEARLY;BYMONTH=3", true],
    ["FREQ=MONTHLY;BYMONTHDAY=-1", true],
    ["FREQ=MONTHLY;BYMONTHDAY=-31,15", false],
  ])("is told where the rule %s does not give its first day: %s", (rule, misses) => {
    const faults: Fault[] = [];
    const ics = renderIcs(event(days, rule), { now, onFault: (fault) => faults.push(fault) });
    expect(ics).toContain(`RRULE:${rule}`);
    expect(faults.map(({ code }) => code)).toEqual(misses ? ["rule-misses-start"] : []);
  });
});
