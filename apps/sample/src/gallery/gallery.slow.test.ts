import { fileURLToPath } from "node:url";
import {
  launchBrowser,
  type OpenPage,
  openPage,
  type ServedFolder,
  serveFolder,
} from "@event-content/tooling/browser";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";

let browser: Browser;
let site: ServedFolder;
beforeAll(async () => {
  browser = await launchBrowser();
  site = await serveFolder(fileURLToPath(new URL("../../dist/", import.meta.url)));
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

const open = (path: string, options = {}): Promise<OpenPage> =>
  openPage(browser, `${site.url}/gallery/${path}`, options);
const rows = (page: Page): Promise<number> => page.locator("[data-stage] .ec-rows > li").count();
const code = (page: Page): Promise<string> =>
  page
    .locator("[role=tabpanel]:not([hidden]) pre")
    .allInnerTexts()
    .then((texts) => texts.join("\n"));

it("a knob changes the element at once, the code below it and the address; going back turns it back", async () => {
  const { page, errors, close } = await open("event-list/");
  await expect.poll(() => rows(page)).toBe(4);
  await page.getByLabel("limit").fill("2");
  await expect.poll(() => rows(page)).toBe(2);
  await page.getByLabel("limit").blur();
  await page.getByLabel("density").selectOption("compact");
  expect(await code(page)).toContain('limit="2" density="compact">');
  expect(new URL(page.url()).search).toBe("?limit=2&density=compact");
  await page.goBack();
  await page.goBack();
  await expect.poll(() => rows(page)).toBe(4);
  expect(await code(page)).toContain('limit="4">');
  await page.goForward();
  await expect.poll(() => rows(page)).toBe(2);
  await page.getByRole("button", { name: "Reset" }).click();
  await expect.poll(() => rows(page)).toBe(4);
  expect(new URL(page.url()).search).toBe("");
  // A question that is overtaken is broken off.
  expect(errors).toEqual([]);
  await close();
});

it("an address that was shared shows what its sender saw: knobs, theme, colours, form of code", async () => {
  const address =
    "event-list/?lang=ar&theme=institutional&paper=dark&--ec-link=%237a1f5c&--ec-density=0.5&code=react";
  const { page, errors, close } = await open(address);
  await expect.poll(() => page.locator("[data-stage] .ec-list").getAttribute("lang")).toBe("ar");
  const element = page.locator("[data-stage] event-list");
  await expect
    .poll(() =>
      element
        .locator("a")
        .first()
        .evaluate((link) => getComputedStyle(link).color),
    )
    .toBe("rgb(122, 31, 92)");
  await expect
    .poll(() => element.evaluate((each) => getComputedStyle(each).backgroundColor))
    .toBe("rgb(16, 23, 30)");
  const shown = await code(page);
  for (const part of [
    "<EventList",
    'lang="ar"',
    "limit={4}",
    "themes/institutional.css",
    "--ec-link: #7a1f5c;",
  ])
    expect(shown).toContain(part);
  expect(errors).toEqual([]);
  await close();
});

it("tabs are walked with the keyboard, and what is copied is the code that is seen", async () => {
  const { page, close } = await open("event-date/", { permissions: ["clipboard-read", "clipboard-write"] });
  await page.getByRole("tab", { name: "Script tag" }).focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("End");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowLeft");
  expect(await page.getByRole("tab", { selected: true }).innerText()).toBe("WordPress");
  const panel = page.getByRole("tabpanel", { name: "WordPress" });
  await panel.getByRole("button", { name: "Copy" }).first().click();
  await expect.poll(() => panel.getByRole("button").first().innerText()).toBe("Copied");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    await panel.locator("code").first().textContent(),
  );
  await close();
});

it("events are written down as they happen; a link is held, and says where it leads", async () => {
  const { page, errors, close } = await open("event-archive/");
  const log = page.getByRole("log");
  await expect.poll(() => log.innerText()).toContain("event-content:load 4 items of");
  await page.locator("[data-stage] [part=results] a").first().click();
  expect(await log.locator("li").first().innerText()).toMatch(/navigate .*\/archive\/en\/.* cancelled here/);
  expect(await page.locator("[data-held]").innerText()).toContain("held");
  await page.locator("[data-stage] input[type=search]").fill("water");
  await expect.poll(() => log.innerText()).toContain('event-content:change {"text":"water"}');
  await expect.poll(() => log.innerText()).toContain("event-content:query");
  expect(new URL(page.url()).pathname).toBe("/gallery/event-archive/");
  expect(errors).toEqual([]);
  await close();
});

it("each state is shown when it is asked for, and a reader can try again", async () => {
  const { page, errors, close } = await open("event-list/");
  const stage = page.locator("[data-state-stage]");
  const choose = (name: string): Promise<void> => page.getByRole("button", { name, exact: true }).click();
  await choose("Loading");
  await expect.poll(() => stage.locator("[role=status]").innerText()).toBe("Loading…");
  await choose("Empty");
  await expect.poll(() => stage.locator(".ec-empty").innerText()).toContain("nothing here");
  await choose("Stale");
  await expect.poll(() => stage.locator("[part=notice]").innerText()).toContain("What you see is from");
  await choose("Failed");
  await expect.poll(() => stage.locator("[role=alert]").innerText()).toContain("cannot be reached");
  await choose("Working again");
  await stage.getByRole("button", { name: "Try again" }).click();
  await expect.poll(() => stage.locator(".ec-rows > li").count()).toBe(4);
  expect(errors).toEqual([]);
  await close();
});

async function watch(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const sum = { shift: 0 };
    Object.assign(globalThis, { sum });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum.shift += (entry as unknown as { value: number }).value;
    }).observe({ type: "layout-shift", buffered: true });
  });
}

const shifted = (page: Page): Promise<number> =>
  page.evaluate(() => (globalThis as unknown as { sum: { shift: number } }).sum.shift);

it.each(["event-list/", "event-filters/"])(
  "gallery/%s stands still while its scripts arrive, and fits a telephone",
  async (path) => {
    const { page, errors, close } = await open(path, {
      viewport: { width: 360, height: 740 },
      prepare: watch,
    });
    await expect.poll(() => rows(page)).toBe(4);
    await page.evaluate(() => {
      for (const each of document.querySelectorAll("details")) each.open = true;
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    expect(await shifted(page)).toBeLessThan(path.includes("filters") ? 0.1 : 0.001);
    expect(errors).toEqual([]);
    await close();
  },
);

it("is read without a script: the element, every form of code, all tables", async () => {
  const { page, close } = await open("event-list/", { javaScriptEnabled: false });
  expect(await rows(page)).toBe(4);
  expect(await page.locator("[role=tabpanel]:visible").count()).toBe(7);
  expect(await page.locator("[data-knobs]").isVisible()).toBe(false);
  expect(await page.getByText("The knobs need JavaScript.").isVisible()).toBe(true);
  await close();
});
