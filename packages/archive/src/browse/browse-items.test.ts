import { browseItems } from "@event-content/archive/browse/items";
import type { ItemInput } from "@event-content/schema";
import fc from "fast-check";
import { expect, test } from "vitest";

const news = (id: string, more: object = {}): ItemInput => ({
  id,
  kind: "news",
  lang: "en",
  title: `Water ${id}`,
  published: "2004-01-05",
  ...more,
});

test("what has no text is answered at once, a text with a promise", async () => {
  const source = browseItems([news("a"), news("b", { published: "2005" })]);
  expect(source.query()).toMatchObject({ items: [{ id: "b" }, { id: "a" }], total: { value: 2 } });
  expect(source.query({ year: 2004, text: "  " })).toMatchObject({ items: [{ id: "a" }] });
  const found = source.query({ text: "watre" });
  expect(found).toBeInstanceOf(Promise);
  expect(await found).toMatchObject({ didYouMean: "water", total: { value: 2 } });
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
  source.query();
  const once = touched;
  expect(once).toBeGreaterThan(0);
  source.query({ page: 2 });
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
  expect(source.query()).toMatchObject({ items: [{ title: "Water a" }], total: { value: 1 } });
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
      for (const query of asked) expect((await source.query(query)).faults).toEqual([]);
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
