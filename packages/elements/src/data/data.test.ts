import type { ServerResponse } from "node:http";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { bundleFiles } from "../../test/bundle-files.ts";
import { type Host, startHost } from "../../test/host.ts";
import { sampleItems } from "../../test/sample-items.ts";

let host: Host;
beforeAll(async () => {
  host = await startHost();
});
afterAll(() => host.close());

const json = JSON.stringify(sampleItems);
const rows = (page: Page, id: string): Promise<number> => page.locator(`#${id} >> .ec-card`).count();

it("takes a bundle, a list, { items }, one item, a property and a script inside it", async () => {
  const bundle = await bundleFiles(sampleItems, { archive: { title: "Archive", languages: ["en"] } });
  const sources = ["/archive.json", "/list.json", "/record.json", "/one.json"];
  const inside = (text: string): string => `<script type="application/json">${text}</script>`;
  const { page, errors, heard, close } = await host.open(
    [
      ...sources.map((src, index) => `<event-list id="src${index}" src="${src}"></event-list>`),
      `<event-list id="script">${inside(json)}</event-list>`,
      `<event-detail id="script-detail">${inside(JSON.stringify(sampleItems[0]))}</event-detail>`,
      '<event-list id="items"></event-list><event-list id="source"></event-list>',
    ].join(""),
    {
      files: {
        ...bundle,
        "/list.json": json,
        "/record.json": JSON.stringify({ items: sampleItems }),
        "/one.json": JSON.stringify(sampleItems[0]),
      },
    },
  );
  await page.evaluate((items) => {
    const list = (id: string) =>
      document.getElementById(id) as unknown as { items: unknown; source: unknown };
    list("items").items = items;
    const facets = { kind: [], type: [], year: [], topic: [], country: [], lang: [] };
    const answer = {
      items: items.slice(1),
      total: { value: 2, relation: "eq" },
      pages: 1,
      facets,
      faults: [],
    };
    list("source").source = { query: async () => answer, get: async () => undefined };
  }, sampleItems as object[]);
  await expect.poll(() => rows(page, "source")).toBe(2);
  for (const id of ["src0", "src1", "src2", "script", "items"]) expect(await rows(page, id), id).toBe(3);
  expect(await rows(page, "src3")).toBe(1);
  expect(await page.locator("#script-detail >> .ec-title").innerText()).toBe("An old one");
  expect(errors).toEqual([]);
  expect((await heard()).filter(({ name }) => name === "error")).toEqual([]);
  await close();
});

it("takes a property that was set before the script arrived", async () => {
  const { page, close } = await host.open('<event-list id="early"></event-list>', {
    files: { "/early.js": `document.getElementById("early").items = ${json}` },
    head: '<script type="module" src="/early.js"></script>',
  });
  expect(await rows(page, "early")).toBe(3);
  await close();
});

it("shows a list anew that a host has changed and given once more, and touches nothing where it is the same", async () => {
  const { page, close } = await host.open('<event-list id="own"></event-list>', { files: {} });
  const give = (changes: readonly object[]) =>
    page.evaluate((more) => {
      const list = document.getElementById("own") as unknown as { items: object[] };
      list.items ??= [];
      list.items.push(...more);
      const kept = list.items;
      list.items = kept;
    }, changes as object[]);
  await give([...sampleItems]);
  await expect.poll(() => rows(page, "own")).toBe(3);
  await page.evaluate(() => {
    const root = document.getElementById("own")?.shadowRoot as ShadowRoot;
    const seen: MutationRecord[] = [];
    Object.assign(window, { seen });
    new MutationObserver((records) =>
      seen.push(...records.filter(({ type }) => type === "childList")),
    ).observe(root, { childList: true, subtree: true });
  });
  await give([]);
  await give([]);
  expect(await page.evaluate(() => (window as unknown as { seen: unknown[] }).seen.length)).toBe(0);
  await give([{ ...sampleItems[0], id: "one-more" }]);
  await expect.poll(() => rows(page, "own")).toBe(4);
  await close();
});

it("asks once for all elements of a page, and not again for those that come later", async () => {
  const tags = [
    "event-list",
    "event-archive",
    "event-results",
    "event-calendar",
    "event-detail",
    "add-to-calendar",
  ];
  const { page, requests, heard, close } = await host.open(
    tags.map((tag) => `<${tag} src="/items.json" item-id="old"></${tag}>`).join(""),
    { files: { "/items.json": json } },
  );
  await page.evaluate(() => document.body.append(document.querySelector("event-list")?.cloneNode() as Node));
  await expect.poll(async () => (await heard()).filter(({ name }) => name === "load").length).toBe(6);
  expect(requests.filter((url) => url.endsWith("/items.json"))).toHaveLength(1);
  await close();
});

it("ends a request that is overtaken, shows nothing of it, and keeps one whose element was only moved", async () => {
  const waiting: Record<string, ServerResponse> = {};
  const hang = (path: string) => (_: unknown, response: ServerResponse) =>
    void Object.assign(waiting, { [path]: response });
  const slow = ["/first.json", "/removed.json", "/moved.json", "/shared.json"];
  const { page, errors, requests, heard, close } = await host.open(
    '<event-list id="a" src="/first.json"></event-list><event-list id="b" src="/removed.json"></event-list><p id="new"></p><event-list id="c" src="/moved.json"></event-list><event-list id="d" src="/shared.json"></event-list><event-list id="e" src="/shared.json"></event-list>',
    {
      files: { ...Object.fromEntries(slow.map((path) => [path, hang(path)])), "/items.json": json },
      until: "load",
    },
  );
  await expect.poll(() => Object.keys(waiting).sort()).toEqual([...slow].sort());
  host.abandoned.length = 0;
  await page.evaluate(() => {
    const find = (id: string) => document.getElementById(id) as HTMLElement;
    find("a").setAttribute("src", "/items.json");
    find("b").remove();
    find("new").append(find("c"));
    find("d").remove();
  });
  await expect.poll(() => rows(page, "a")).toBe(3);
  await expect.poll(() => [...host.abandoned].sort()).toEqual(["/first.json", "/removed.json"]);
  waiting["/moved.json"]?.end(json);
  waiting["/shared.json"]?.end(json);
  await expect.poll(() => rows(page, "c")).toBe(3);
  await expect.poll(() => rows(page, "e")).toBe(3);
  expect(requests.filter((url) => url.endsWith("/moved.json"))).toHaveLength(1);
  expect((await heard()).map(({ name }) => name)).toEqual(["load", "load", "load"]);
  expect(errors).toEqual([]);
  await close();
});

it("keeps a good answer when the next fails, says as of when, and tries again", async () => {
  let up = true;
  const answer = (_: unknown, response: ServerResponse): void =>
    void (up ? response.end(json) : response.writeHead(404).end());
  const { page, messages, heard, close } = await host.open(
    '<event-list id="a" src="/items.json"></event-list>',
    {
      files: { "/items.json": answer },
      prepare: (each) => each.clock.install({ time: new Date("2026-03-10T14:05:00") }),
    },
  );
  expect(await rows(page, "a")).toBe(3);
  await page.clock.fastForward("02:00:00");
  up = false;
  const kept = await page.locator("#a >> li").first().elementHandle();
  await page.evaluate(() => (document.getElementById("a") as unknown as { reload(): void }).reload());
  const notice = page.locator("#a >> [part=notice] >> [role=status]");
  await expect.poll(() => notice.count()).toBe(1);
  expect(await notice.innerText()).toMatch(/is from 2\.05 p\.m\.\s/);
  expect(await rows(page, "a")).toBe(3);
  expect(await kept?.evaluate((each) => each.isConnected)).toBe(true);
  expect((await heard()).filter(({ name }) => name === "error")).toMatchObject([{ code: "missing-file" }]);
  expect(messages).toHaveLength(1);
  await page.clock.fastForward("24:00:00");
  await page.evaluate(() => (document.getElementById("a") as unknown as { reload(): void }).reload());
  await expect.poll(() => notice.innerText()).toMatch(/from 10 March 2026, 2\.05 p\.m\./);
  up = true;
  await notice.getByRole("button").click();
  await expect.poll(() => notice.count()).toBe(0);
  expect(await kept?.evaluate((each) => each.isConnected)).toBe(true);
  await close();
});

it("says to a reader without anything that the archive cannot be reached, and tries again", async () => {
  let up = false;
  const answer = (_: unknown, response: ServerResponse): void =>
    void (up ? response.end(json) : response.writeHead(503).end());
  const { page, close } = await host.open('<event-list id="a" src="/items.json"></event-list>', {
    files: { "/items.json": answer },
    until: "load",
  });
  await expect.poll(() => page.locator("#a >> [role=alert]").count()).toBe(1);
  expect(await page.locator("#a >> [role=alert]").innerText()).toContain("cannot be reached");
  up = true;
  await page.locator("#a >> button").click();
  await expect.poll(() => rows(page, "a")).toBe(3);
  await close();
});
