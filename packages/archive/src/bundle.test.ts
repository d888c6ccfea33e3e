import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { BundleError, createArchive, type FetchFile, openArchive } from "@event-content/archive";
import { browseBundle, browseItems } from "@event-content/archive/browse";
import { fileFetch, writeBundle } from "@event-content/archive/node";
import type { ItemInput } from "@event-content/schema";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { anyItems } from "../test/any-archive.ts";

const folder = mkdtempSync(join(tmpdir(), "bundle-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let made = 0;
const fresh = (): string => join(folder, String(made++));

const items = (count: number, word = "water"): ItemInput[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `item-${index}`,
    kind: "news",
    lang: "en",
    title: `${word} number${index} ${index % 7 === 0 ? "seventh" : "other"}`,
    published: `20${String(10 + (index % 15))}-0${1 + (index % 9)}-1${index % 9}`,
  }));

function filesOf(root: string): Map<string, string> {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    entries.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(root.length), readFileSync(path).toString("base64")];
    }),
  );
}

describe("events that recur", () => {
  const recurring = (id: string, start: string): ItemInput => ({
    id,
    kind: "event",
    lang: "en",
    title: id,
    summary: "Not in a calendar.",
    body: [{ _type: "block", children: [{ _type: "span", text: "Only on the page." }] }],
    dates: { start },
    recurrence: "FREQ=YEARLY",
  });
  const rows = [recurring("first", "1993-03-22"), recurring("second", "2001-01-02")].map(
    ({ body: _, summary: __, ...row }) => row,
  );

  test("are given as rows, the oldest first, also after a build of what changed", async () => {
    const root = fresh();
    const given = [...items(40), recurring("second", "2001-01-02"), recurring("first", "1993-03-22")];
    await writeBundle(given, { out: root });
    const open = { fetch: fileFetch(root) };
    expect(await (await openArchive("/", open)).recurring()).toEqual(rows);
    expect(await (await browseBundle("/", open)).recurring()).toEqual(rows);
    await writeBundle(given.slice(0, -1), { out: root });
    expect(await (await openArchive("/", open)).recurring()).toEqual([rows[1]]);
    await writeBundle(items(40), { out: root });
    expect(await (await openArchive("/", open)).recurring()).toEqual([]);
    const idsOf = (found: readonly ItemInput[]) => found.map(({ id }) => id).sort();
    expect(idsOf(createArchive(given).recurring())).toEqual(["first", "second"]);
    expect(idsOf(browseItems(given).recurring())).toEqual(["first", "second"]);
  });
});

describe("written", () => {
  test("the same items give the same bytes, in whatever order they come", async () => {
    const [one, other] = [fresh(), fresh()];
    await writeBundle(items(300), { out: one });
    await writeBundle([...items(300)].reverse(), { out: other });
    expect(filesOf(other)).toEqual(filesOf(one));
  });

  test("what is built again after changes is what is built anew", async () => {
    const text = fc.constantFrom("changed water", "entirely new words", "seventh", "水资源 конференция", "");
    const change = fc.record({
      at: fc.nat(299),
      title: text,
      date: fc.option(fc.constantFrom("2031-01-01", "2001", "XXXX-01"), { freq: 4 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 6 }), fc.nat(3), async (changes, added) => {
        const [again, anew] = [fresh(), fresh()];
        const now = items(300);
        await writeBundle(now, { out: again });
        for (const { at, title, date } of changes) {
          now[at] = { ...now[at], title: title || "x", ...(date && { published: date }) } as ItemInput;
        }
        for (let index = 0; index < added; index++)
          now.push({ ...items(1)[0], id: `new-${index}`, published: "2030-01-01" } as ItemInput);
        await writeBundle(now, { out: again });
        await writeBundle(now, { out: anew });
        const left = filesOf(again);
        for (const [path, bytes] of filesOf(anew))
          expect([path, left.get(path) === bytes]).toEqual([path, true]);
        rmSync(again, { recursive: true });
        rmSync(anew, { recursive: true });
      }),
      { numRuns: 25 },
    );
  });

  test("a changed text is not a reason to read everything", async () => {
    const out = fresh();
    const first = await writeBundle(items(2000), { out });
    const now = items(2000);
    now[700] = { ...now[700], title: "a changed title" } as ItemInput;
    const second = await writeBundle(now, { out });
    expect(first.incremental).toBe(false);
    expect(second.incremental).toBe(true);
    expect(second.writtenBytes).toBeLessThan(first.bytes / 10);
    expect(await writeBundle(now, { out })).toMatchObject({ written: 1, incremental: true });
  });

  test("a build that ends half-way leaves the old bundle as it was", async () => {
    const out = fresh();
    await writeBundle(items(50), { out });
    const failing = function* (): Generator<ItemInput> {
      yield* items(60, "fire");
      throw new Error("the disk is gone");
    };
    await expect(writeBundle(failing(), { out })).rejects.toThrow("the disk is gone");
    const archive = await openArchive("/", { fetch: fileFetch(out) });
    expect((await archive.query({ text: "water" })).total).toEqual({ value: 50, relation: "eq" });
  });

  test("who opened the bundle before still reads it; two builds later its files are gone", async () => {
    const out = fresh();
    await writeBundle(items(50), { out });
    const before = await openArchive("/", { fetch: fileFetch(out) });
    await writeBundle(items(50, "fire"), { out });
    expect((await before.query({ text: "water" })).total.value).toBe(50);
    const { removed } = await writeBundle(items(50, "earth"), { out });
    expect(removed).toBeGreaterThan(0);
    const now = await openArchive("/", { fetch: fileFetch(out) });
    expect((await now.query({ text: "earth" })).total.value).toBe(50);
    expect((await now.query({ text: "fires" })).total.value).toBe(0);
  });

  test("ids that stand twice and references that lead nowhere are faults; the first item is kept", async () => {
    const [a, b] = items(2);
    const out = fresh();
    const report = await writeBundle(
      [
        { ...a, related: [{ type: "see-also", id: "gone" }] },
        { ...b, id: "item-0", title: "second" },
      ] as ItemInput[],
      { out },
    );
    expect(report.faults.map(({ code }) => code).sort()).toEqual(["duplicate-id", "unresolved-reference"]);
    expect((await (await openArchive("/", { fetch: fileFetch(out) })).get("item-0"))?.title).toContain(
      "water",
    );
  });

  test("what the archive withholds is in no file", async () => {
    const out = fresh();
    const [one] = items(1);
    await writeBundle(
      [
        {
          ...one,
          contacts: [{ name: "Ada Lovelace", email: "ada@example.org" }],
          summary: "Write to ada@example.org.",
        } as ItemInput,
      ],
      { out },
    );
    for (const [path, bytes] of filesOf(out)) {
      const text = Buffer.from(bytes, "base64").toString("latin1").toLowerCase();
      expect([path, /ada@example|lovelace/.test(text)]).toEqual([path, false]);
    }
  });

  test("an archive without items answers", async () => {
    const out = fresh();
    await writeBundle([], { out });
    const archive = await openArchive("/", { fetch: fileFetch(out) });
    for (const query of [{}, { text: "water" }, { year: 2003 }]) {
      expect(await archive.query(query)).toMatchObject({ items: [], total: { value: 0, relation: "eq" } });
    }
    expect(await archive.get("a")).toBeUndefined();
  });

  test("the manifest says what it is first, and stays small", async () => {
    const out = fresh();
    await writeBundle(items(2000), { out });
    const text = readFileSync(join(out, "archive.json"), "utf8");
    expect(text.startsWith('{"format":"event-content-bundle","version":1,')).toBe(true);
    expect(text.length).toBeLessThan(40_000);
  });
});

describe.each([
  ["openArchive", openArchive],
  ["browseBundle", browseBundle],
])("%s, read from a host that stumbles", (_open, open) => {
  const out = fresh();
  beforeAll(async () => {
    await writeBundle(items(400), { out });
  });
  const quick = { retries: 2, backOff: 1, timeout: 300 };
  const spoiled = (which: RegExp, how: (url: string) => ReturnType<FetchFile>): FetchFile => {
    const read = fileFetch(out);
    return (url, init) => (which.test(url) ? how(url) : read(url, init));
  };
  const status = (code: number) => async () => ({
    ok: false,
    status: code,
    arrayBuffer: async () => new ArrayBuffer(0),
  });
  const bytes = (change: (all: Uint8Array) => Uint8Array) => async (url: string) => {
    const all = readFileSync(join(out, url));
    return { ok: true, status: 200, arrayBuffer: async () => Uint8Array.from(change(all)).buffer };
  };
  const half = bytes((all) => all.subarray(0, all.length / 2));
  const flipped = bytes((all) => all.map((byte, index) => (index === all.length >> 1 ? byte ^ 1 : byte)));
  const nothing = async (): ReturnType<FetchFile> => {
    throw new TypeError("Failed to fetch");
  };

  test.each([
    ["there is nothing", status(404), "missing-file"],
    ["there is another page", bytes(() => Buffer.from("<!doctype html>")), "not-a-bundle"],
    ["there is other JSON", bytes(() => Buffer.from("[]")), "not-a-bundle"],
    ["half of it came", half, "damaged-file"],
    [
      "it is of a later version",
      bytes((all) => Buffer.from(Buffer.from(all).toString().replace('"version":1', '"version":2'))),
      "newer-bundle",
    ],
    [
      "its content is of a later version",
      bytes((all) =>
        Buffer.from(
          Buffer.from(all)
            .toString()
            .replace(/"schemaVersion":"[^"]+"/, '"schemaVersion":"2.0"'),
        ),
      ),
      "newer-bundle",
    ],
    [
      "it counts what has no place",
      bytes((all) =>
        Buffer.from(
          Buffer.from(all)
            .toString()
            .replace(/"dated":\d+/, '"dated":1e15'),
        ),
      ),
      "damaged-file",
    ],
    ["the network fails", nothing, "network"],
    ["the host is busy", status(503), "network"],
    ["no answer comes", () => new Promise<never>(() => {}), "network"],
  ])("the manifest: %s", async (_, how, code) => {
    const error = await open("/", { ...quick, fetch: spoiled(/archive\.json$/, how) }).catch(
      (each: unknown) => each,
    );
    expect(error).toBeInstanceOf(BundleError);
    expect((error as BundleError).fault).toMatchObject({ code, severity: "error", file: "/archive.json" });
    expect((error as BundleError).fault.hint).not.toBe("");
  });

  describe.each([
    ["terms", /data\/terms/, { text: "water" }],
    ["lists", /data\/lists/, { text: "water other", sort: "oldest" }],
    ["similar", /data\/similar/, { text: "watre" }],
  ] as const)("%s", (_, which, query) => {
    test.each([
      ["gone", status(404), "missing-file"],
      ["half there", half, "damaged-file"],
      ["damaged", flipped, "damaged-file"],
      ["out of reach", nothing, "network"],
      ["silent", () => new Promise<never>(() => {}), "network"],
    ])("%s: nothing is claimed", async (_name, how, code) => {
      const archive = await open("/", { ...quick, fetch: spoiled(which, how) });
      const answer = await archive.query(query);
      expect(answer).toMatchObject({ items: [], total: { value: 0, relation: "gte" }, faults: [{ code }] });
      // The rest keeps working.
      expect((await archive.query({})).items).toHaveLength(20);
      expect((await archive.get("item-3"))?.id).toBe("item-3");
    });
  });

  test("rows that cannot be read are left out, and it is said", async () => {
    const archive = await open("/", { ...quick, fetch: spoiled(/rows-0\.json$/, flipped) });
    const answer = await archive.query({ pageSize: 100, page: 4 });
    expect(answer.items.length).toBeGreaterThan(80);
    expect(answer.items.length).toBeLessThan(100);
    expect(new Set(answer.faults.map(({ code }) => code))).toEqual(new Set(["damaged-file"]));
    expect(answer.total).toEqual({ value: 400, relation: "eq" });
  });

  test("a request that fails twice is made a third time", async () => {
    const tried = new Map<string, number>();
    const read = fileFetch(out);
    const archive = await open("/", {
      ...quick,
      fetch: async (url, init) => {
        tried.set(url, (tried.get(url) ?? 0) + 1);
        return (tried.get(url) as number) < 3 ? status(500)() : read(url, init);
      },
    });
    expect((await archive.query({ text: "water" })).total.value).toBe(400);
    expect([...tried.values()].every((times) => times === 3)).toBe(true);
  });

  test("a manifest from a cache whose files are gone is fetched anew", async () => {
    const changing = fresh();
    await writeBundle(items(100), { out: changing });
    const old = fresh();
    cpSync(changing, old, { recursive: true });
    const read = fileFetch(changing);
    const archive = await open("/", { ...quick, fetch: read });
    await writeBundle(items(100, "fire"), { out: changing });
    await writeBundle(items(100, "earth"), { out: changing });
    expect((await archive.query({ text: "earth" })).total.value).toBe(100);
    expect((await archive.query({ text: "water" })).items).toEqual([]);
  });

  test("a question that is withdrawn ends at once, and does not spoil the next", async () => {
    const read = fileFetch(out);
    const archive = await open("/", {
      ...quick,
      timeout: 5000,
      fetch: async (url, init) => {
        if (!url.endsWith("archive.json")) await new Promise((resolve) => setTimeout(resolve, 30));
        return read(url, init);
      },
    });
    const controller = new AbortController();
    const first = archive.query({ text: "water" }, { signal: controller.signal });
    const second = archive.query({ text: "water" });
    controller.abort();
    await expect(first).rejects.toMatchObject({ fault: { code: "aborted" } });
    expect((await second).total.value).toBe(400);
  });

  test("a page far behind the last costs nothing", async () => {
    let requests = 0;
    const read = fileFetch(out);
    const archive = await open("/", {
      fetch: (url, init) => {
        requests++;
        return read(url, init);
      },
    });
    const answer = await archive.query({ text: "water", page: 1_000_000_000 });
    expect(answer).toMatchObject({ items: [], faults: [{ code: "page-out-of-range" }] });
    expect(requests).toBeLessThan(6);
  });

  test("any file damaged anywhere: never a wrong answer", async () => {
    const right = await (await open("/", { fetch: fileFetch(out) })).query({
      text: "seventh",
      pageSize: 10,
    });
    const paths = [...filesOf(out).keys()].filter((path) => path.startsWith("/data/"));
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...paths),
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        async (path, at, by) => {
          const spoil = bytes((all) =>
            all.map((byte, index) => (index === at % all.length ? byte ^ by : byte)),
          );
          const archive = await open("/", {
            ...quick,
            fetch: spoiled(new RegExp(`^${path.replaceAll(".", "\\.")}$`), spoil),
          });
          const answer = await archive.query({ text: "seventh", pageSize: 10 });
          if (answer.faults.length === 0) expect(answer).toEqual(right);
          else for (const item of answer.items) expect(right.items).toContainEqual(item);
        },
      ),
      { numRuns: 150 },
    );
  });
});

test("items of every kind are written and read", async () => {
  await fc.assert(
    fc.asyncProperty(anyItems, async (given) => {
      const out = fresh();
      const { files } = await writeBundle(given, { out });
      expect(files).toBeGreaterThan(0);
      expect(existsSync(join(out, "archive.json"))).toBe(true);
      writeFileSync(join(out, "archive.json"), readFileSync(join(out, "archive.json")));
    }),
    { numRuns: 10 },
  );
});

test("names of topics stand beside the manifest, and items are found by them", async () => {
  const out = fresh();
  const taxonomies = { topics: { wr: { en: "Drinking water", fr: "Eau potable" } } };
  const given = items(3, "meeting").map((each) => ({ ...each, topics: ["wr"] })) as ItemInput[];
  await writeBundle(given, {
    out,
    archive: { id: "archive.example.org", title: "Archive", languages: ["en"], taxonomies },
  });
  const archive = await openArchive("/", { fetch: fileFetch(out) });
  expect(archive.manifest.archive).toMatchObject({ title: "Archive" });
  expect(await archive.labels()).toEqual(taxonomies);
  for (const text of ["potable", '"drinking water"'])
    expect((await archive.query({ text })).total.value).toBe(3);
});
