import fc from "fast-check";
import { some } from "./records.ts";
import { text } from "./texts.ts";

const two = (value: number): string => String(value).padStart(2, "0");
export const day: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom("1945", "2003", "2026", "XXXX"),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, date]) => `${year}-${two(month)}-${two(date)}`);
export const edtf: fc.Arbitrary<string> = fc.oneof(
  day,
  fc.constantFrom("2003", "2003-11", "2003~", "2003-11-12?", "2003-11%", "2003-11-12T09:30", "XXXX-02-29"),
);
export const published: fc.Arbitrary<string> = fc.constantFrom(
  "2003-11-18",
  "2003-11",
  "2003",
  "2003-11-18T09:00:00Z",
  "2003-11-18T09:00:00+06:00",
  "2003-11-18?",
);
const zone = fc.constantFrom("Asia/Almaty", "UTC", "America/New_York", "Asia/Kathmandu");
const later = (date: string): string =>
  date.length >= 10 && !date.startsWith("X") ? `${date.slice(0, 8)}28` : date;

export const range: fc.Arbitrary<Record<string, unknown>> = edtf.chain((start) =>
  fc.record(
    { start: fc.constant(start), end: fc.constantFrom(start, later(start).slice(0, 10), "..") },
    { requiredKeys: ["start"] },
  ),
);

export const dates: fc.Arbitrary<unknown> = fc
  .tuple(
    range,
    fc.option(zone, { nil: undefined }),
    some(day.map((start) => ({ start }))),
    fc.option(text, { nil: undefined }),
    fc.boolean(),
    text,
  )
  .map(([both, timeZone, days, asPrinted, inferred, reason]) => ({
    ...both,
    ...(timeZone && { timeZone }),
    ...(days.length > 0 && { days }),
    ...(asPrinted && { asPrinted }),
    ...(inferred && { basis: { kind: "inferred", reason } }),
  }));
