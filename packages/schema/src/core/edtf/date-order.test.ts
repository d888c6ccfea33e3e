import { compareDates, type DatesLike, datesOverlap } from "@event-content/schema/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const two = (value: number): string => String(value).padStart(2, "0");
const day = fc
  .tuple(
    fc.constantFrom("2002", "2003", "2004", "XXXX"),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, date]) => `${year}-${two(month)}-${two(date)}`);
const date = fc.oneof(
  day,
  day.map((text) => text.slice(0, 7)),
  fc.constantFrom("2002", "2003", "2004", "2003~", "2003-11?", "nonsense"),
  day.filter((text) => !text.startsWith("X")).map((text) => `${text}T09:30`),
);
const dates: fc.Arbitrary<DatesLike> = fc.oneof(
  date,
  fc.record({ start: fc.oneof(date, fc.constant("..")), end: fc.oneof(date, fc.constant("..")) }),
);

describe("compareDates", () => {
  it("is a total order", () => {
    fc.assert(
      fc.property(dates, dates, dates, (a, b, c) => {
        expect(Math.sign(compareDates(a, b))).toBe(-Math.sign(compareDates(b, a)) + 0);
        expect(compareDates(a, a)).toBe(0);
        if (compareDates(a, b) <= 0 && compareDates(b, c) <= 0)
          expect(compareDates(a, c)).toBeLessThanOrEqual(0);
      }),
      { numRuns: 2000 },
    );
  });

  it.each<[string, DatesLike[]]>([
    ["a year before its first day's end", ["2003-01-01", "2003-01", "2003", "2003-01-02"]],
    [
      "an open beginning first, no year after all, nonsense last",
      [{ start: "..", end: "2003" }, "0001", "2026-01-01", "XXXX-01-01", "XXXX-12", "nonsense"],
    ],
    ["hours within their day", ["2003-11-12T08:00", "2003-11-12T09:30", "2003-11-13"]],
  ])("puts %s", (_, order) => {
    expect([...order].reverse().sort(compareDates)).toEqual(order);
  });
});

describe("datesOverlap", () => {
  it("is the same both ways, and each date overlaps itself", () => {
    fc.assert(
      fc.property(dates, dates, (a, b) => {
        expect(datesOverlap(a, b)).toBe(datesOverlap(b, a));
        const own = datesOverlap(a, a);
        if (own !== undefined && typeof a === "string") expect(own).not.toBe("none");
      }),
    );
  });

  it("agrees with the days, where both are known to the day", () => {
    const known = day.filter((text) => !text.startsWith("X"));
    fc.assert(
      fc.property(known, known, known, known, (a, b, c, d) => {
        const [from, to] = [a, b].sort() as [string, string];
        const [start, end] = [c, d].sort() as [string, string];
        expect(datesOverlap({ start: from, end: to }, { start, end })).toBe(
          from <= end && start <= to ? "certain" : "none",
        );
      }),
    );
  });

  it.each<[DatesLike, DatesLike, string | undefined]>([
    ["2003-11-12", "2003-11", "possible"],
    ["2003-11-12", { start: "2003-10", end: "2003-12" }, "certain"],
    ["2003-11-12", "2003-11-13", "none"],
    ["2003-11-12", { start: "2003-11-01", end: ".." }, "certain"],
    ["XXXX-11-12", "2003-11-12", "possible"],
    ["2003-11-12?", "2003-11-12", "possible"],
    ["nonsense", "2003", undefined],
  ])("of %j and %j is %s", (a, b, answer) => {
    expect(datesOverlap(a, b)).toBe(answer);
  });
});
