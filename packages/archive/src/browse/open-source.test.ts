import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { BundleError, type FetchFile } from "@event-content/archive";
import { openSource } from "@event-content/archive/browse/source";
import { fileFetch, writeBundle } from "@event-content/archive/node";
import type { ItemInput } from "@event-content/schema";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "source-"));
const item: ItemInput = { id: "a", kind: "news", lang: "en", title: "Water", published: "2004-01-05" };
const quick = { retries: 1, backOff: 1, timeout: 100 };

beforeAll(() => writeBundle([item], { out: folder }));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A host that gives one answer to everything, and the addresses that were asked for. */
function host(answer: () => unknown): { fetch: FetchFile; asked: string[] } {
  const asked: string[] = [];
  const fetch = async (url: string): Promise<never> => {
    asked.push(url);
    return answer() as never;
  };
  return { fetch, asked };
}
const says = (body: string, init?: ResponseInit) => host(() => new Response(body, init));

describe("items", () => {
  test.each([
    ["a list", JSON.stringify([item, { ...item, id: "b" }, null]), 2],
    ["a record with items", JSON.stringify({ items: [item] }), 1],
    ["one item", JSON.stringify(item), 1],
    ["a list of none", "[]", 0],
    ["a byte order mark", `\ufeff${JSON.stringify([item])}`, 1],
  ])("%s", async (_, body, count) => {
    const { fetch, asked } = says(body);
    const source = await openSource("https://example.org/items.json", { fetch });
    expect(source.kind).toBe("items");
    expect((await source.query()).total.value).toBe(count);
    expect(asked).toEqual(["https://example.org/items.json"]);
  });
});

describe("a bundle", () => {
  test.each(["/", "/archive.json", "/archive.json?v=1"])(
    "at %s: its manifest is fetched once",
    async (url) => {
      const asked: string[] = [];
      const read = fileFetch(folder);
      const source = await openSource(url, {
        fetch: (each, init) => {
          asked.push(each);
          return read(each.replace(/\?.*/, ""), init);
        },
      });
      expect(source.kind).toBe("bundle");
      expect((await source.query({ text: "water" })).total.value).toBe(1);
      expect((await source.get("a"))?.id).toBe("a");
      expect(asked.filter((each) => each.includes("archive.json"))).toHaveLength(1);
    },
  );

  test("its files are asked for where a redirection led", async () => {
    const asked: string[] = [];
    const read = fileFetch(folder);
    const source = await openSource("https://example.org/news", {
      fetch: async (url, init) => {
        asked.push(url);
        const path =
          url === "https://example.org/news" ? "/archive.json" : url.replace("https://cdn.example.org/n", "");
        const file = await read(path, init);
        return { ...file, url: `https://cdn.example.org/n${path}` };
      },
    });
    expect((await source.query()).items).toHaveLength(1);
    expect(asked.slice(1).every((url) => url.startsWith("https://cdn.example.org/n/data/"))).toBe(true);
  });
});

describe("nothing that can be shown", () => {
  const manifest = () => readFileSync(join(folder, "archive.json"), "utf8");
  const large = JSON.stringify([{ ...item, body: "x".repeat(5000) }]);
  test.each<[string, () => { fetch: FetchFile }, string]>([
    ["nothing there", () => says("", { status: 404 }), "missing-file"],
    ["forbidden", () => says("", { status: 403 }), "missing-file"],
    ["a busy host", () => says("", { status: 503 }), "network"],
    ["a page", () => says("<!doctype html><title>Archive</title>"), "not-json"],
    ["no content", () => says(""), "not-json"],
    ["half a list", () => says('[{"id":"a"'), "not-json"],
    ["half a manifest", () => says(manifest().slice(0, 200)), "damaged-file"],
    ["a later bundle", () => says(manifest().replace('"version":1', '"version":2')), "newer-bundle"],
    [
      "a bundle of later content",
      () => says(manifest().replace(/"schemaVersion":"[^"]+"/, '"schemaVersion":"2.0"')),
      "newer-bundle",
    ],
    [
      "an item of later content",
      () => says(JSON.stringify([item, { ...item, id: "b", schemaVersion: "2.0" }])),
      "newer-version",
    ],
    [
      "one item of later content",
      () => says('{"id":"a","kind":"news","schemaVersion":"3.1"}'),
      "newer-version",
    ],
    ["a list of later content", () => says('{"schemaVersion":"2.0","items":[{"id":"a"}]}'), "newer-version"],
    ["other JSON", () => says('{"type":"FeatureCollection"}'), "no-items"],
    ["a list of something else", () => says("[1,2,null]"), "no-items"],
    ["items that are no list", () => says('{"items":5}'), "no-items"],
    ["null", () => says("null"), "no-items"],
    ["too much", () => says(large), "too-large"],
    ["too much, announced", () => says("[]", { headers: { "content-length": "5000" } }), "too-large"],
    ["more than was announced", () => says(large, { headers: { "content-length": "10" } }), "too-large"],
    [
      "too much, not as a stream",
      () =>
        host(() => ({
          ok: true,
          status: 200,
          arrayBuffer: async () => new TextEncoder().encode(large).buffer,
        })),
      "too-large",
    ],
    ["no network", () => host(() => Promise.reject(new TypeError("Failed to fetch"))), "network"],
    ["no answer", () => host(() => new Promise(() => {})), "network"],
  ])("%s", async (_, make, code) => {
    const opening = openSource("https://example.org/items.json", { ...quick, ...make(), maxBytes: 4000 });
    const error: unknown = await opening.catch((each: unknown) => each);
    expect(error).toBeInstanceOf(BundleError);
    const { fault } = error as BundleError;
    expect(fault).toMatchObject({ code, severity: "error", file: "https://example.org/items.json" });
    expect(fault.message).toContain("https://example.org/items.json");
    expect(fault.hint).not.toBe("");
  });

  test("what is too large is not read to its end", async () => {
    let sent = 0;
    const { fetch } = host(() => {
      const body = new ReadableStream({
        pull: (controller) => {
          sent += 1000;
          controller.enqueue(new Uint8Array(1000).fill(32));
        },
      });
      return new Response(body);
    });
    await expect(openSource("https://example.org/x", { fetch, maxBytes: 10_000 })).rejects.toMatchObject({
      fault: { code: "too-large" },
    });
    expect(sent).toBeLessThan(20_000);
  });

  test("what is withdrawn ends at once", async () => {
    const controller = new AbortController();
    const opening = openSource("https://example.org/x", {
      fetch: () => new Promise(() => {}),
      signal: controller.signal,
    });
    controller.abort();
    await expect(opening).rejects.toMatchObject({ fault: { code: "aborted" } });
  });
});
