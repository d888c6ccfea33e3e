import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Host, startHost } from "../../test/host.ts";
import { sampleItems } from "../../test/sample-items.ts";

let host: Host;
beforeAll(async () => {
  host = await startHost();
});
afterAll(() => host.close());

const files = { "/items.json": JSON.stringify(sampleItems) };
const titles = (page: Page): Promise<string[]> =>
  page.locator("event-list >> .ec-card > :is(h2, h3)").allInnerTexts();

it("shows the items of src, newest first, under a strict policy and Trusted Types, and asks nobody else", async () => {
  const { page, errors, requests, violations, close } = await host.open(
    '<event-list src="/items.json" item-href="/news/{id}"></event-list>',
    { files },
  );
  expect(await page.locator("event-list >> .ec-card a").allInnerTexts()).toEqual([
    "A new one",
    "A report",
    "An old one",
  ]);
  expect(await page.locator("event-list >> a").first().getAttribute("href")).toBe("/news/new");
  expect(errors).toEqual([]);
  expect(await violations()).toEqual([]);
  expect(requests.every((url) => url.startsWith(host.url))).toBe(true);
  await close();
});

it("obeys its attributes, and their changes", async () => {
  const body = '<event-list src="/items.json" filter-kind="event" order="oldest" limit="1"></event-list>';
  const { page, close } = await host.open(body, { files });
  expect(await titles(page)).toEqual(["An old one"]);
  await page.evaluate(() => document.querySelector("event-list")?.setAttribute("order", "newest"));
  await expect.poll(() => titles(page)).toEqual(["A new one"]);
  await page.evaluate(() => document.querySelector("event-list")?.setAttribute("lang", "ar"));
  await expect.poll(() => page.locator("event-list >> .ec-list").getAttribute("dir")).toBe("rtl");
  expect(await page.locator("event-list >> time").innerText()).toBe("5 أيار/مايو 2020");
  await close();
});

it("takes the language of the page, and says so of a fallback", async () => {
  const { page, close } = await host.open('<event-list src="/items.json" order="oldest"></event-list>', {
    files,
    lang: "ar",
  });
  expect(await titles(page)).toEqual(["قديمة", "A report", "A new one"]);
  expect(await page.locator("event-list >> [lang=en][dir=ltr]").allInnerTexts()).toEqual([
    "A report",
    "A new one",
  ]);
  await close();
});

it("keeps a link inside it readable without the script, and when loading fails", async () => {
  const body = '<event-list src="/items.json"><a href="/archive">The archive</a></event-list>';
  const before = await host.open(body, { script: "" });
  expect(await before.page.locator("event-list").innerText()).toBe("The archive");
  await before.close();
  const { page, errors, close } = await host.open(body);
  expect(await page.locator("event-list a").isVisible()).toBe(true);
  expect(errors).toEqual([]);
  await close();
});

it("lets a host take over a link", async () => {
  const { page, close } = await host.open('<event-list src="/items.json" item-href="/n/{id}"></event-list>', {
    files,
  });
  const heard = await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        document.addEventListener("event-content:navigate", (event) => {
          event.preventDefault();
          resolve((event as CustomEvent).detail.href);
        });
        document.querySelector("event-list")?.shadowRoot?.querySelector("a")?.click();
      }),
  );
  expect(heard).toBe(`${host.url}/n/new`);
  expect(page.url()).toBe(`${host.url}/`);
  await close();
});

const ELSEWHERE: readonly (readonly [way: string, link: string, click: Parameters<Locator["click"]>[0]])[] = [
  ["by Control, in another tab", "li a", { modifiers: ["Control"] }],
  ["by Shift, in another window", "li a", { modifiers: ["Shift"] }],
  ["by the middle button, in another tab", "li a", { button: "middle" }],
  ["by a target, in another tab", "a[target]", {}],
];

it.each(ELSEWHERE)("leaves a link to the browser that opens elsewhere: %s", async (_, link, click) => {
  const { page, heard, close } = await host.open(
    '<event-list src="/items.json" item-href="/host.css?{id}"><a slot="header" target="_blank" href="/host.css">All</a></event-list>',
    { files },
  );
  await page.evaluate(() =>
    document.addEventListener("event-content:navigate", (event) => event.preventDefault()),
  );
  const [opened] = await Promise.all([
    page.context().waitForEvent("page"),
    page.locator(`event-list ${link}`).first().click(click),
  ]);
  await opened.waitForURL("**/host.css*");
  expect((await heard()).map(({ name }) => name)).toEqual(["load"]);
  expect(new URL(page.url()).pathname).toBe("/");
  await close();
});

it("links a row by item-href, else by the item's own address where it is one, else not at all", async () => {
  const [item] = sampleItems;
  const own = [
    { ...item, id: "a", url: "https://example.org/own" },
    { ...item, id: "b" },
    { ...item, id: "c", url: "javascript:alert(1)" },
  ];
  const body =
    '<event-list item-href="/news/{id}" src="/own.json"></event-list><event-list src="/own.json"></event-list>';
  const { page, close } = await host.open(body, { files: { "/own.json": JSON.stringify(own) } });
  const links = await page
    .locator("event-list >> .ec-card h2")
    .evaluateAll((all) => all.map((each) => each.querySelector("a")?.getAttribute("href")));
  expect(links).toEqual(["/news/a", "/news/b", "/news/c", "https://example.org/own", undefined, undefined]);
  await close();
});
