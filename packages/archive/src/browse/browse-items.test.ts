import { createArchive, itemRow, type Query } from "@event-content/archive";
import { facetCounts } from "@event-content/archive/browse/facets";
import { browseItems } from "@event-content/archive/browse/items";
import type { ItemInput } from "@event-content/schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import { anyItems, anyQuery } from "../../test/any-archive.ts";

const news = (id: string, more: object = {}): ItemInput => ({
  id,
  kind: "news",
  lang: "en",
  title: `Water ${id}`,
  published: "2004-01-05",
  ...more,
});

const light = { light: true };

test("a light question without a text is answered at once, any other with a promise", async () => {
  const source = browseItems([news("a"), news("b", { published: "2005" })]);
  expect(source.query({}, light)).toMatchObject({ items: [{ id: "b" }, { id: "a" }], total: { value: 2 } });
  expect(source.query({ year: 2004, topics: undefined } as Query, light)).toMatchObject({
    items: [{ id: "a" }],
  });
  for (const query of [{ text: "watre" }, { year: "soon" }, { colour: "red" }, { page: 9 }, { goals: [1.5] }])
    expect([query, source.query(query as Query, light) instanceof Promise]).toEqual([query, true]);
  expect(await source.query({ text: "watre" }, light)).toMatchObject({
    didYouMean: "water",
    total: { value: 2 },
  });
  const whole = source.query();
  expect(whole).toBeInstanceOf(Promise);
  expect((await whole).facets.year).toHaveLength(2);
});

test("a light answer is the whole one, save that nothing is counted and items are whole", async () => {
  await fc.assert(
    fc.asyncProperty(anyItems, fc.array(anyQuery, { minLength: 10 }), async (items, queries) => {
      const [source, archive] = [browseItems(items), createArchive(items)];
      for (const query of queries) {
        const { facets: _, ...given } = await source.query(query, light);
        const { facets, ...expected } = archive.query(query);
        expect([query, { ...given, items: given.items.map(itemRow) }]).toEqual([query, expected]);
        expect([query, (await source.query(query, { light: true, facets: facetCounts })).facets]).toEqual([
          query,
          facets,
        ]);
      }
    }),
    { numRuns: 60 },
  );
});

test("items are not touched before the first question", () => {
  let touched = 0;
  const items = Array.from({ length: 1000 }, (_, index) => news(String(index)));
  const watched = new Proxy(items, {
    get: (target, name) => {
      touched++;
      return Reflect.get(target, name);
    },
  });
  const source = browseItems(watched);
  expect(touched).toBe(0);
  source.query({}, light);
  const once = touched;
  expect(once).toBeGreaterThan(0);
  source.query({ page: 2 }, light);
  expect(source.get("7")?.id).toBe("7");
  expect(touched).toBe(once);
});

test("what is no item, or has the id of another, is left out, and it is told", async () => {
  const given = [
    null,
    5,
    "news",
    [],
    {},
    { id: 7, kind: "news" },
    { id: "", kind: "news" },
    { id: "x", kind: "page" },
    JSON.parse('{"__proto__":{"id":"p","kind":"news"}}'),
    news("a"),
    news("a", { title: "second" }),
  ];
  const source = browseItems(given as ItemInput[]);
  expect(await source.query()).toMatchObject({ items: [{ title: "Water a" }], total: { value: 1 } });
  const codes = (await source.faults()).map(({ code, severity }) => `${severity} ${code}`);
  expect(codes).toEqual([...Array(9).fill("error not-an-item"), "error duplicate-id"]);
  expect((await source.faults()).map(({ path }) => path).slice(0, 2)).toEqual(["/0", "/1"]);
});

const FIELDS =
  "lang type title summary body topics goals countries regions organizers place dates published images";

const anything = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom<unknown>(
    { toString: 1 },
    { length: 9 },
    { start: 5, end: {} },
    { start: "..", end: ".." },
    [null],
  ),
);
const hostile = fc
  .tuple(
    fc.record({
      id: fc.constantFrom("__proto__", "constructor", "a", "b"),
      kind: fc.constantFrom("event", "news"),
    }),
    fc.dictionary(fc.constantFrom(...FIELDS.split(" ")), anything),
  )
  .map(([own, fields]) => ({ ...fields, ...own }) as unknown as ItemInput);

test("no shape of an item makes a question fail", async () => {
  const asked = [
    {},
    { sort: "oldest" as const },
    { year: 2004 },
    { from: "1990", to: "2030" },
    { topics: "water", lang: "en" },
    { organizers: "UNDP", countries: ["KZ"] },
    { text: "water" },
    { text: '"water forum" -fire', sort: "newest" as const },
  ];
  await fc.assert(
    fc.asyncProperty(fc.array(hostile, { maxLength: 6 }), async (items) => {
      const source = browseItems(items, { taxonomies: { topics: { water: { en: "Water" } } } });
      for (const query of asked)
        for (const options of [light, {}]) expect((await source.query(query, options)).faults).toEqual([]);
      for (const { id } of items) expect(source.get(id)).toBe(items.find((each) => each.id === id));
    }),
    { numRuns: 300 },
  );
});

test("an item nested deeper than the stack is answered", async () => {
  const deep = JSON.parse(`${"[".repeat(200_000)}"water"${"]".repeat(200_000)}`);
  const source = browseItems([news("a", { body: deep, summary: deep }), news("b")]);
  expect((await source.query({ text: "water" })).total.value).toBe(2);
});
