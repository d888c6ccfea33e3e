import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { writeBundle } from "@event-content/archive/node";
import type { ItemInput } from "@event-content/schema";
import { launchBrowser, openPage, serveFolder } from "@event-content/tooling/browser";
import { afterAll, beforeAll, expect, test } from "vitest";

const packages = resolve(import.meta.dirname, "../../..");
const folder = mkdtempSync(join(tmpdir(), "browsed-"));
const items: ItemInput[] = Array.from({ length: 60 }, (_, index) => ({
  id: `n${index}`,
  kind: index % 3 === 0 ? "event" : "news",
  lang: index === 59 ? "ru" : "en",
  title: `Water ${index}${index === 59 ? ", конференция" : ""}`,
  ...(index % 3 === 0 ? { dates: { start: "2003" } } : { published: "2004-01-05" }),
}));
const page = (host: string): string => `<!doctype html><html lang="en"><title>Page</title>
<script type="importmap">{"imports":{"@event-content/schema/core":"${host}/schema/dist/core.js"}}</script>
<script type="module">
import { openSource } from "${host}/archive/dist/browse-source.js";
window.openSource = openSource;
</script>`;
/** Pages, code and data each have a host of their own. */
const anyone = { headers: { "access-control-allow-origin": "*" } };

type Page = Awaited<ReturnType<typeof openPage>>["page"];

let browser: Awaited<ReturnType<typeof launchBrowser>>;
let code: Awaited<ReturnType<typeof serveFolder>>;
let data: Awaited<ReturnType<typeof serveFolder>>;
let pages: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  browser = await launchBrowser();
  await writeBundle(items, { out: folder });
  writeFileSync(join(folder, "items.json"), JSON.stringify(items));
  code = await serveFolder(packages, anyone);
  data = await serveFolder(folder, anyone);
  writeFileSync(join(folder, "page.html"), page(code.url));
  pages = await serveFolder(folder);
});
afterAll(async () => {
  await Promise.all([browser?.close(), code?.close(), data?.close(), pages?.close()]);
  rmSync(folder, { recursive: true, force: true });
});

/** Asks the archive behind a path how many there are. */
function asking(page: Page, path: string): (query: object) => Promise<number> {
  return (query) =>
    page.evaluate(`(async () => {
      window.source ??= await openSource(${JSON.stringify(data.url + path)});
      return (await source.query(${JSON.stringify(query)}, { light: true })).total.value;
    })()`);
}

test.each(["/items.json", "/"])(
  "a page asks %s on another host, and loads code as it is needed",
  async (path) => {
    const loaded: string[] = [];
    const opened = await openPage(browser, `${pages.url}/page.html`, {
      prepare: async (each) => {
        each.on("request", (request) => loaded.push(request.url()));
      },
    });
    await opened.page.waitForFunction("window.openSource");
    const ask = asking(opened.page, path);
    const has = (name: RegExp): boolean => loaded.some((url) => name.test(url));
    expect(await ask({})).toBe(60);
    expect([has(/bundle-fields/), has(/find-any-text|ask-any-text/)]).toEqual([false, false]);
    expect([has(/browse-manifest/), has(/whole-(bundle|items)|fetch-again|read-text/)]).toEqual([
      path === "/",
      false,
    ]);
    expect(await ask({ year: 2003, kind: "event" })).toBeGreaterThanOrEqual(20);
    expect(has(/find-any-text|ask-any-text/)).toBe(false);
    expect(await ask({ text: "water 7" })).toBeGreaterThanOrEqual(1);
    expect(has(/find-any-text|ask-any-text/)).toBe(true);
    expect(
      loaded.filter((url) => url.startsWith(data.url) && /items\.json|archive\.json/.test(url)),
    ).toHaveLength(1);
    expect(opened.errors).toEqual([]);
    await opened.close();
  },
);

test("a page that asks a bundle loads what few texts need with the first of them", async () => {
  const loaded: string[] = [];
  const opened = await openPage(browser, `${pages.url}/page.html`, {
    prepare: async (each) => {
      each.on("request", (request) => loaded.push(new URL(request.url()).pathname));
    },
  });
  await opened.page.waitForFunction("window.openSource");
  const ask = asking(opened.page, "/");
  const rare = (): string[] =>
    loaded.flatMap((path) => /\/(ask-phrases|mistyped|collect-by-rows|ar|ru)-\w+\.js$/.exec(path)?.[1] ?? []);
  expect([await ask({ text: "water -forum" }), rare()]).toEqual([60, []]);
  expect([await ask({ text: "wat 7" }), rare()]).toEqual([0, []]);
  expect([await ask({ text: "watre" }), rare()]).toEqual([60, ["mistyped"]]);
  expect([await ask({ text: '"water 7"' }), rare()]).toEqual([1, ["mistyped", "ask-phrases"]]);
  expect([await ask({ text: "конференции" }), rare()]).toEqual([1, ["mistyped", "ask-phrases", "ru"]]);
  expect(await ask({ text: "water", kind: "news" })).toBe(40);
  expect(rare()).toEqual(["mistyped", "ask-phrases", "ru", "collect-by-rows"]);
  expect(opened.errors).toEqual([]);
  await opened.close();
});
