import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { occurrences } from "./occurrences.ts";

const DAY = 86_400_000;
const numberOf = (iso: string): number => Date.parse(iso) / DAY;
const isoOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);
const from = numberOf("1995-01-01");
const to = numberOf("2030-12-31");

function days(
  start: string,
  recurrence: string | { rule: string; exceptions?: string[] },
  end?: string,
): string[] {
  return occurrences({ dates: { start, end }, recurrence }, from, to).map(([first]) => isoOf(first));
}

/** The days that ical.js gives, from the start of the event to the same last day. */
function icalDays(start: string, rule: string): string[] {
  const iterator = ICAL.Recur.fromString(rule).iterator(ICAL.Time.fromDateString(start));
  const found: string[] = [];
  for (let time = iterator.next(); time; time = iterator.next()) {
    const day = time.toString().slice(0, 10);
    if (day > isoOf(to)) break;
    found.push(day);
  }
  return found;
}

describe("the days of a recurring event", () => {
  it.each([
    ["1995-03-22", "FREQ=YEARLY"],
    ["1995-01-29", "FREQ=YEARLY;BYMONTH=1;BYDAY=-1SU"],
    ["1995-11-16", "FREQ=YEARLY;BYMONTH=11;BYDAY=3TH"],
    ["1995-01-02", "FREQ=YEARLY;BYDAY=1MO"],
    ["1995-12-31", "FREQ=YEARLY;BYDAY=-1SU"],
    ["1995-06-15", "FREQ=YEARLY;INTERVAL=3;COUNT=5"],
    ["1995-05-10", "FREQ=YEARLY;BYMONTH=5,9"],
    ["1995-01-31", "FREQ=MONTHLY"],
    ["1995-01-31", "FREQ=MONTHLY;BYMONTHDAY=-1;UNTIL=19980601"],
    ["1995-01-10", "FREQ=MONTHLY;BYDAY=2TU;INTERVAL=2"],
    ["1995-10-13", "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13"],
    ["1995-01-03", "FREQ=WEEKLY;BYDAY=TU,TH;COUNT=40"],
    ["1995-01-03", "FREQ=WEEKLY;INTERVAL=2;WKST=SU"],
    ["1995-01-03", "FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,TU;WKST=SU;COUNT=30"],
    ["1995-01-03", "FREQ=DAILY;INTERVAL=10;UNTIL=19960101T000000Z"],
    ["1995-01-03", "FREQ=DAILY;BYMONTH=1;BYDAY=MO,WE"],
  ])("are those of ical.js: %s, %s", (start, rule) => {
    const wanted = icalDays(start, rule);
    expect(wanted.length).toBeGreaterThan(2);
    const found = days(start, rule);
    // The first day takes place even where the rule does not give it.
    expect(found.filter((day) => day !== start || wanted.includes(day))).toEqual(wanted);
  });

  it("are left out in the years and months that do not have them", () => {
    expect(days("1996-02-29", "FREQ=YEARLY;UNTIL=20050101")).toEqual([
      "1996-02-29",
      "2000-02-29",
      "2004-02-29",
    ]);
  });

  it("are without the exceptions, also the first", () => {
    const rule = { rule: "FREQ=YEARLY;UNTIL=19981231", exceptions: ["1995-03-22", "1997-03-22"] };
    expect(days("1995-03-22", rule)).toEqual(["1996-03-22", "1998-03-22"]);
  });

  it("are given where one began before the days that are asked for and goes on in them", () => {
    const event = { dates: { start: "1990-12-30", end: "1991-01-02" }, recurrence: "FREQ=YEARLY" };
    const january = numberOf("2027-01-01");
    expect(occurrences(event, january, january)).toEqual([[numberOf("2026-12-30"), numberOf("2027-01-02")]]);
  });

  it.each(["FREQ=HOURLY", "FREQ=MONTHLY;BYDAY=MO;BYSETPOS=-1", "FREQ=YEARLY;BYWEEKNO=20", "nonsense"])(
    "are the first alone where the rule is not followed: %s",
    (rule) => expect(days("1999-05-17", rule)).toEqual(["1999-05-17"]),
  );

  it("are none where a day is not known, and a rule that counts for ever ends", () => {
    expect(days("1999-05", "FREQ=YEARLY")).toEqual([]);
    expect(days("XXXX-05-03", "FREQ=YEARLY")).toEqual([]);
    expect(days("0001-01-01", "FREQ=DAILY;INTERVAL=999999;COUNT=999999")).toEqual([]);
  });
});

describe("the last day of an event", () => {
  it.each([
    ["2003-11-12T18:00", "2003-11-13T00:00", ["2003-11-12", "2003-11-12"]],
    ["2003-11-12T22:00", "2003-11-13T02:00", ["2003-11-12", "2003-11-13"]],
    ["2003-11-12", "2003-11-13", ["2003-11-12", "2003-11-13"]],
    ["2003-11-12T00:00", "2003-11-12T00:00", ["2003-11-12", "2003-11-12"]],
    ["2003-11-12T09:00", "2003-11-15T00:00", ["2003-11-12", "2003-11-14"]],
  ])("of one from %s to %s, which midnight does not begin", (start, end, range) => {
    const found = occurrences({ dates: { start, end } }, from, to);
    expect(found.map((each) => each.map(isoOf))).toEqual([range]);
  });
});
