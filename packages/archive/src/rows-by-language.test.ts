import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createArchive, inLanguage, itemRow, type Manifest, openArchive } from "@event-content/archive";
import { browseBundle } from "@event-content/archive/browse";
import { fileFetch, writeBundle } from "@event-content/archive/node";
import type { ItemInput } from "@event-content/schema";
import { afterAll, describe, expect, test } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "languages-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let made = 0;
const fresh = (): string => join(folder, String(made++));

const items = (count: number, words = "Water"): ItemInput[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `item-${index}`,
    kind: "event",
    lang: "en",
    title: { en: `${words} ${index}`, "fr-CH": `Eau ${index}`, ...(index % 3 > 0 && { ar: `ماء ${index}` }) },
    organizers: [{ name: { fr: "Banque mondiale", en: "World Bank" }, shortName: "WB" }],
    dates: { start: `20${String(10 + (index % 15))}-01-1${index % 9}` },
    place: { locality: { en: "Geneva", ar: "جنيف" }, country: "CH" },
  }));

const pathsOf = (root: string): string[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort();
const manifestOf = (root: string): Manifest => JSON.parse(readFileSync(join(root, "archive.json"), "utf8"));
const sealed = (root: string, path: string): unknown =>
  JSON.parse(readFileSync(join(root, path), "utf8")).data;
const hasOwn = (paths: readonly string[]): boolean =>
  paths.some((path) => /rows-[a-z]+-\d+\.json$/.test(path));

/** Opened, with what is asked for noted. */
async function opened(root: string, open: typeof openArchive | typeof browseBundle = openArchive) {
  const asked: string[] = [];
  const read = fileFetch(root);
  const source = await open("/", {
    fetch: (url, init) => {
      asked.push(url);
      return read(url, init);
    },
  });
  return { source, asked };
}

describe("rows of one language", () => {
  test("stand beside those of all, four a file, in every language by its base, with what of them is counted", async () => {
    const out = fresh();
    await writeBundle(items(70), { out });
    const { groups, languages } = manifestOf(out);
    expect(languages).toEqual(["ar", "en", "fr-CH"]);
    expect(groups.byLanguage).toEqual({ languages: ["ar", "en", "fr"], rows: 4 });
    const first = `data/items/${groups.dated.slice(0, 8)}`;
    expect(pathsOf(out).filter((path) => path.startsWith(`${first}/rows-fr-`))).toHaveLength(16);
    const rows = [0, 1].flatMap((file) => sealed(out, `${first}/rows-${file}.json`) as ItemInput[]);
    expect(sealed(out, `${first}/rows-fr-0.json`)).toEqual(
      rows.map((row) => [inLanguage(row, "fr"), Object.keys(row.title), ["World Bank"]]),
    );
  });

  test("are in no folder that a language would name", async () => {
    const out = fresh();
    const odd = {
      ...items(1)[0],
      id: "odd",
      lang: "../../../odd",
      title: { "a/b": "One", "../../c": "Two", en: "Three" },
    };
    await writeBundle([...items(5), odd] as ItemInput[], { out });
    expect(manifestOf(out).groups.byLanguage?.languages).toEqual(["ar", "en", "fr"]);
    expect(readdirSync(folder).filter((name) => /odd|rows/.test(name))).toEqual([]);
    for (const path of pathsOf(out).filter((each) => hasOwn([each])))
      expect(path).toMatch(/^data\/items\/[\w-]{8}\/rows-(ar|en|fr)-\d\.json$/);
  });

  test.each([
    ["in one language", items(20).map((item) => ({ ...item, title: "Water", organizers: [], place: {} }))],
    [
      "in several, each item in one",
      items(20).map((item, at) => ({
        id: item.id,
        kind: "event",
        lang: at % 2 ? "en" : "fr",
        title: "Aqua",
      })),
    ],
    [
      "with names in two languages, and titles in one",
      items(20).map((item) => ({ ...item, title: "Water" })),
    ],
  ] as [string, ItemInput[]][])(
    "are not there where an archive is %s; an answer is the same",
    async (_, given) => {
      const out = fresh();
      await writeBundle(given, { out });
      expect(manifestOf(out).groups).not.toHaveProperty("byLanguage");
      expect(hasOwn(pathsOf(out))).toBe(false);
      for (const open of [openArchive, browseBundle]) {
        const { source } = await opened(out, open);
        const answer = await source.query({}, { displayLang: "fr", light: true });
        expect(answer.items).toEqual(createArchive(given).query({}, { displayLang: "fr" }).items);
      }
    },
  );

  test("are all that is read of rows by who says which language is shown, and nothing of them by who does not", async () => {
    const out = fresh();
    await writeBundle(items(70), { out });
    const memory = createArchive(items(70));
    for (const open of [openArchive, browseBundle]) {
      for (const query of [{}, { text: "water" }, { text: '"water 3"' }, { countries: "CH", page: 2 }]) {
        const { source, asked } = await opened(out, open);
        const rowsAsked = (): string[] => asked.splice(0).flatMap((url) => /rows-\D*/.exec(url)?.[0] ?? []);
        const own = await source.query(query, { displayLang: "ar", light: true });
        expect(own.items).toEqual(memory.query(query, { displayLang: "ar" }).items);
        const paths = rowsAsked();
        expect(paths.every((path) => path === "rows-ar-")).toBe(true);
        expect(paths.length).toBeLessThan(20);
        const all = await source.query(query);
        expect(all.items).toEqual(memory.query(query).items);
        expect(rowsAsked().every((path) => path === "rows-")).toBe(true);
      }
    }
  });

  test.each(["es", "fr-CH", "__proto__", "../../x"])(
    "in %s, which has none, are those of all, reduced",
    async (displayLang) => {
      const out = fresh();
      await writeBundle(items(30), { out });
      for (const open of [openArchive, browseBundle]) {
        const { source, asked } = await opened(out, open);
        const answer = await source.query({}, { displayLang, light: true });
        expect(answer.items).toEqual(createArchive(items(30)).query({}, { displayLang }).items);
        expect(hasOwn(asked)).toBe(false);
      }
    },
  );

  test("tell nothing less of languages and organizers: both are counted, and asked for, in all languages", async () => {
    const out = fresh();
    await writeBundle(items(30), { out });
    const { source } = await opened(out);
    for (const query of [
      { text: "geneva", lang: "fr-CH" },
      { organizers: "Banque mondiale" },
      { year: 2012 },
    ]) {
      const { items: rows, highlights: _, ...own } = await source.query(query, { displayLang: "ar" });
      const { items: __, highlights: ___, ...all } = await source.query(query);
      expect(own).toEqual(all);
      expect(rows).toHaveLength(Math.min(20, all.total.value));
    }
  });

  test("words are highlighted where they are shown only", async () => {
    const out = fresh();
    await writeBundle(items(3), { out });
    const { source } = await opened(out);
    const query = { text: "eau" };
    const shown = await source.query(query, { displayLang: "fr" });
    expect(shown.items).toHaveLength(3);
    expect(shown.highlights["item-1"]).toEqual([{ path: "/title/fr-CH", ranges: [[0, 3]] }]);
    expect((await source.query(query, { displayLang: "ar" })).highlights).toEqual({});
  });
});

describe("a build of what changed", () => {
  test("writes rows of one language anew in the folder of the item alone, to the same bytes as a whole build", async () => {
    const [out, anew] = [fresh(), fresh()];
    await writeBundle(items(200), { out });
    const before = manifestOf(out).groups;
    const changed = items(200).map((item) =>
      item.id === "item-7" ? { ...item, title: { ar: "نهر" } } : item,
    );
    const report = await writeBundle(changed as ItemInput[], { out });
    expect(report.incremental).toBe(true);
    await writeBundle(changed as ItemInput[], { out: anew });
    expect(manifestOf(out)).toEqual(manifestOf(anew));
    const names = (groups: Manifest["groups"]): string[] => groups.dated.match(/.{8}/g) ?? [];
    const kept = names(before).filter((name) => names(manifestOf(out).groups).includes(name));
    expect(kept).toHaveLength(names(before).length - 1);
    for (const path of pathsOf(anew).filter((each) => each.startsWith("data/")))
      expect([path, readFileSync(join(out, path)).equals(readFileSync(join(anew, path)))]).toEqual([
        path,
        true,
      ]);
  });

  test.each([
    [
      "an archive gets its first translation",
      (item: ItemInput) => ({ ...item, title: Object(item.title).en }),
    ],
    [
      "a language is there that was not",
      (item: ItemInput) => ({ ...item, title: { en: "Water", "fr-CH": "Eau" } }),
    ],
  ])("is a whole one where %s", async (_, earlier) => {
    const [out, anew] = [fresh(), fresh()];
    const old = items(80).map((item) => earlier(item) as ItemInput);
    await writeBundle(old, { out });
    const given = [...old.slice(0, -1), items(80).at(-1) as ItemInput];
    await writeBundle(given, { out });
    await writeBundle(given, { out: anew });
    expect(manifestOf(out)).toEqual(manifestOf(anew));
    expect(hasOwn(pathsOf(out))).toBe(true);
    const answer = await (await opened(out)).source.query({}, { displayLang: "ar" });
    expect(answer.items).toEqual(createArchive(given).query({}, { displayLang: "ar" }).items);
    expect(answer.faults).toEqual([]);
  });

  test("is a whole one after a release that wrote none", async () => {
    const out = fresh();
    await writeBundle(items(80), { out });
    const state = join(out, ".event-content-state.json");
    const byLanguage = /"byLanguage":\{[^}]*\},?/;
    for (const path of [state, join(out, "archive.json")])
      writeFileSync(path, readFileSync(path, "utf8").replace(byLanguage, ""));
    for (const path of pathsOf(out).filter((each) => hasOwn([each]))) rmSync(join(out, path));
    const before = await opened(out, browseBundle);
    const row = itemRow(items(80)[79] as ItemInput);
    expect(
      (await before.source.query({ pageSize: 80 }, { displayLang: "ar", light: true })).items,
    ).toContainEqual(inLanguage(row, "ar"));
    const report = await writeBundle(items(80), { out });
    expect(report.incremental).toBe(false);
    expect(manifestOf(out).groups.byLanguage).toEqual({ languages: ["ar", "en", "fr"], rows: 4 });
    const after = await opened(out);
    const answer = await after.source.query({ pageSize: 80 }, { displayLang: "ar" });
    expect(answer.faults).toEqual([]);
    expect(answer.items).toContainEqual(inLanguage(row, "ar"));
  });
});
