import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type ArchiveSource, createArchive, inLanguage, openArchive } from "@event-content/archive";
import { browseBundle, browseItems } from "@event-content/archive/browse";
import { fileFetch, writeBundle } from "@event-content/archive/node";
import { differences } from "@event-content/archive/testing";
import type { ItemInput } from "@event-content/schema";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { anyItems, anyQuery } from "../test/any-archive.ts";

const folder = mkdtempSync(join(tmpdir(), "bundle-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let made = 0;
async function bundleOf(
  items: readonly ItemInput[],
  open: typeof openArchive | typeof browseBundle = openArchive,
): Promise<ArchiveSource> {
  const out = join(folder, String(made++));
  await writeBundle(items, { out });
  return open("/", { fetch: fileFetch(out) });
}

/** Every engine must pass what follows: add it here. */
const SOURCES: Readonly<
  Record<string, (items: readonly ItemInput[]) => ArchiveSource | Promise<ArchiveSource>>
> = {
  "in memory": (items) => createArchive(items),
  "items, browsed": (items) => browseItems(items),
  "a bundle": (items) => bundleOf(items),
  "a bundle, browsed": (items) => bundleOf(items, browseBundle),
};

describe.each(Object.entries(SOURCES))("%s", (_, open) => {
  test("answers as a scan of the items does", async () => {
    await fc.assert(
      fc.asyncProperty(
        anyItems,
        fc.array(anyQuery, { minLength: 10, maxLength: 20 }),
        async (items, queries) => {
          const source = await open(items);
          for (const query of queries)
            expect([query, await differences(source, items, query)]).toEqual([query, []]);
        },
      ),
      { numRuns: Number(process.env.RUNS ?? 60) },
    );
  }, 120_000);

  test("gives every item whole, and none that it has not", async () => {
    await fc.assert(
      fc.asyncProperty(anyItems, async (items) => {
        const source = await open(items);
        for (const item of items) expect(await source.get(item.id)).toEqual(item);
        expect(await source.get("nowhere")).toBeUndefined();
        expect(await source.get("__proto__")).toBeUndefined();
      }),
      { numRuns: 15 },
    );
  });
});

test("memory and bundle give the same answer, highlights and suggestions included", async () => {
  await fc.assert(
    fc.asyncProperty(
      anyItems,
      fc.array(anyQuery, { minLength: 10, maxLength: 20 }),
      async (items, queries) => {
        const memory = createArchive(items);
        const bundle = await bundleOf(items);
        for (const query of queries) {
          const { items: rows, highlights, didYouMean, page } = await bundle.query(query);
          const expected = memory.query(query);
          expect({ query, rows, highlights, didYouMean, page }).toEqual({
            query,
            rows: expected.items,
            highlights: expected.highlights,
            didYouMean: expected.didYouMean,
            page: expected.page,
          });
        }
      },
    ),
    { numRuns: Number(process.env.RUNS ?? 40) },
  );
}, 120_000);

test("in the language of a reader every engine gives the same rows, with one text of each, and nothing else is different", async () => {
  await fc.assert(
    fc.asyncProperty(
      anyItems,
      fc.array(fc.tuple(anyQuery, fc.constantFrom("ar", "en", "fr", "zh", "de")), {
        minLength: 10,
        maxLength: 20,
      }),
      async (items, queries) => {
        const out = join(folder, String(made++));
        await writeBundle(items, { out });
        const options = { fetch: fileFetch(out) };
        const [archive, browsed] = [await openArchive("/", options), await browseBundle("/", options)];
        const [memory, light] = [createArchive(items), browseItems(items)];
        for (const [query, displayLang] of queries) {
          const how = { displayLang };
          const all = memory.query(query);
          const expected = memory.query(query, how);
          const rows = all.items.map((row) => inLanguage(row, displayLang));
          expect([query, how, expected.items]).toEqual([query, how, rows]);
          expect([query, how, await light.query(query, how)]).toEqual([query, how, expected]);
          const given = await archive.query(query, how);
          expect([query, how, await browsed.query(query, how)]).toEqual([query, how, given]);
          const { items: found, highlights, didYouMean, ...rest } = given;
          expect([query, how, found, highlights, didYouMean]).toEqual([
            query,
            how,
            expected.items,
            expected.highlights,
            expected.didYouMean,
          ]);
          const { items: _, highlights: __, didYouMean: ___, ...same } = await archive.query(query);
          expect([query, how, rest]).toEqual([query, how, same]);
        }
      },
    ),
    { numRuns: Number(process.env.RUNS ?? 40) },
  );
}, 120_000);

test("what is browsed gives the whole answer of the archive it stands for", async () => {
  await fc.assert(
    fc.asyncProperty(
      anyItems,
      fc.array(anyQuery, { minLength: 10, maxLength: 20 }),
      async (items, queries) => {
        const out = join(folder, String(made++));
        await writeBundle(items, { out });
        const options = { fetch: fileFetch(out) };
        const [archive, browsed] = [await openArchive("/", options), await browseBundle("/", options)];
        const [memory, light] = [createArchive(items), browseItems(items)];
        for (const query of queries) {
          expect([query, await light.query(query)]).toEqual([query, memory.query(query)]);
          expect([query, await browsed.query(query)]).toEqual([query, await archive.query(query)]);
        }
      },
    ),
    { numRuns: Number(process.env.RUNS ?? 30) },
  );
}, 120_000);

test.each([
  ["Latin letters only", "water 2003"],
  ["Latin and Cyrillic letters", "water воды"],
  ["Latin and Arabic letters", "water المياه"],
  ["a word of two alphabets", "waterводы"],
  ["letters that are folded to Cyrillic ones", "воᵸы"],
  ["Arabic letters in their presentation forms", "ﻣﻴﺎﻩ"],
  ["a Cyrillic phrase that must not stand there", 'water -"о воде"'],
  ["a slip in each alphabet", "watre конфиренция"],
  ["a run without spaces", "水资源"],
])("a text has the same answer with the stemmers of its alphabets as with all: %s", async (_, text) => {
  const titles = [
    ["en", "Water in 2003, вода, المياه"],
    ["ru", "Water, вода и конференция 2003 о воде"],
    ["ru", "Воны, waterвода"],
    ["ar", "Water مياه المؤتمر 水资源"],
  ] as const;
  const items = titles.map(([lang, title], at): ItemInput => ({ id: `i${at}`, kind: "news", lang, title }));
  const expected = createArchive(items).query({ text });
  expect(await (await bundleOf(items, browseBundle)).query({ text })).toEqual(expected);
  expect(await browseItems(items).query({ text })).toEqual(expected);
});
