import { createArchive, type Query } from "@event-content/archive";
import { browseItems } from "@event-content/archive/browse";
import type { ItemInput } from "@event-content/schema";
import fc from "fast-check";
import { expect, test } from "vitest";

const items = [
  { id: "a", kind: "event", lang: "en", title: "Water (2003)", dates: { start: "2003-11-12" } },
  { id: "b", kind: "news", lang: "en", title: "Fire [2004]", published: "2004-01-01" },
] as ItemInput[];
const archive = createArchive(items);
const browsed = browseItems(items);
// biome-ignore lint/suspicious/noExplicitAny: what comes from an address can be anything.
const ask = (query: any) => archive.query(query);

test.each([
  [{ page: -1 }, "invalid-page"],
  [{ page: 0 }, "invalid-page"],
  [{ page: 1.5 }, "invalid-page"],
  [{ page: Number.NaN }, "invalid-page"],
  [{ page: "x" }, "invalid-page"],
  [{ pageSize: 0 }, "invalid-pagesize"],
  [{ pageSize: 1e9 }, "invalid-pagesize"],
  [{ colour: "red" }, "unknown-field"],
  [{ from: "2004-01-02", to: "2004-01-01" }, "empty-range"],
  [{ from: "12 November" }, "invalid-day"],
  [{ to: "2003-13" }, "invalid-day"],
  [{ year: "soon" }, "invalid-year"],
  [{ year: -5 }, "invalid-year"],
  [{ sort: "best" }, "invalid-sort"],
  [{ text: 5 }, "invalid-text"],
  [{ kind: [{ toString: 1 }], page: 0 }, "invalid-page"],
])("%j is answered with nothing, and why", async (query, code) => {
  const answer = ask(query);
  expect(answer).toMatchObject({ items: [], total: { value: 0 }, faults: [{ code, severity: "error" }] });
  expect(answer.faults[0]?.hint).not.toBe("");
  expect(await browsed.query(query as Query)).toEqual(answer);
});

test.each([
  [{ page: 1e9 }, "page-out-of-range"],
  [{ page: 3 }, "page-out-of-range"],
  [{ text: "?!" }, "no-words"],
  [{ text: "water ".repeat(10_000) }, "text-too-long"],
])("%j: a warning says why", (query, code) => {
  expect(ask(query).faults).toMatchObject([{ code, severity: "warning" }]);
});

test("values that no item has find nothing", () => {
  for (const query of [
    { topics: ["none"] },
    { kind: "other" },
    { countries: "ZZ" },
    { goals: [99] },
    { lang: "xx" },
  ]) {
    expect(ask(query)).toMatchObject({ items: [], total: { value: 0, relation: "eq" }, faults: [] });
  }
});

test("a page that an address names as a text is a page", () => {
  expect(ask({ page: "2", pageSize: "1", year: undefined }).items.map(({ id }: ItemInput) => id)).toEqual([
    "a",
  ]);
  expect(ask({ year: "2003", goals: undefined }).total.value).toBe(1);
});

test("any text is answered", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
      expect(ask({ text }).total.value).toBeLessThanOrEqual(2);
    }),
    { numRuns: 1000 },
  );
  for (const text of [
    "(((((",
    "[a-z]+$",
    "\ud800",
    "\ud800\udc00\udfff",
    "\u0000",
    "-",
    '"',
    '-"',
    "«",
    "a".repeat(1e5),
    "水".repeat(1e5),
    "\u0301".repeat(1e4),
  ]) {
    expect(() => ask({ text })).not.toThrow();
  }
});
