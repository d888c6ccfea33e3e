import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type FetchFile, openArchive } from "@event-content/archive";
import { browseBundle } from "@event-content/archive/browse/bundle";
import { fileFetch, writeBundle } from "@event-content/archive/node";
import type { ItemInput } from "@event-content/schema";
import { afterAll, beforeAll, expect, test } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "light-"));
const out = join(folder, "bundle");
const light = { light: true };
const items = (count: number, word = "water"): ItemInput[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `item-${index}`,
    kind: "news",
    lang: "en",
    title: `${word} ${index}`,
    ...(index % 9 > 0 && { published: `20${10 + (index % 15)}-01-1${index % 9}` }),
  }));

beforeAll(() => writeBundle(items(400), { out }));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("a light answer is the whole one, save that nothing is counted", async () => {
  const options = { fetch: fileFetch(out) };
  const [source, archive] = [await browseBundle("/", options), await openArchive("/", options)];
  for (const query of [
    {},
    { page: 2, pageSize: 100 },
    { page: 20 },
    { sort: "oldest" as const, page: 19 },
    { page: 99 },
    { pageSize: 0 },
    { year: 2012 },
    { text: "water" },
  ]) {
    const { facets: _, ...given } = await source.query(query, light);
    const { facets: __, ...expected } = await archive.query(query);
    expect([query, given]).toEqual([query, expected]);
  }
  expect((await source.query({}, light)).facets).toEqual({});
});

test("rows that do not come are asked for no more often for a light answer", async () => {
  const read = fileFetch(out);
  const asked: string[] = [];
  const fetch: FetchFile = async (url, init) => {
    if (!url.includes("/rows-")) return read(url, init);
    asked.push(url);
    throw new TypeError("Failed to fetch");
  };
  const source = await browseBundle("/", { fetch, retries: 1, backOff: 1 });
  const answer = await source.query({ pageSize: 1 }, light);
  expect(answer).toMatchObject({ items: [], total: { value: 400 }, faults: [{ code: "network" }] });
  expect(asked).toHaveLength(2);
});

test("a light question whose files are gone is answered by the archive as it is now", async () => {
  const changing = join(folder, "changing");
  await writeBundle(items(50), { out: changing });
  const source = await browseBundle("/", { fetch: fileFetch(changing) });
  await writeBundle(items(60, "fire"), { out: changing });
  await writeBundle(items(70, "earth"), { out: changing });
  const answer = await source.query({}, light);
  expect(answer).toMatchObject({ total: { value: 70 }, faults: [] });
  expect(answer.items).toHaveLength(20);
  expect(source.manifest.items).toBe(70);
});

test("a light question that is withdrawn ends at once", async () => {
  const read = fileFetch(out);
  const source = await browseBundle("/", {
    fetch: (url, init) => (url.includes("/rows-") ? new Promise(() => {}) : read(url, init)),
  });
  const control = new AbortController();
  const asked = source.query({}, { ...light, signal: control.signal });
  control.abort();
  await expect(asked).rejects.toMatchObject({ fault: { code: "aborted" } });
});
