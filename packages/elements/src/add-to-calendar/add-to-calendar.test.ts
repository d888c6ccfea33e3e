import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { type ReadEntry, readByIcalJs, readByNodeIcal } from "../../../renderer/test/ics-judges.ts";
import { type ArchiveHost, openArchiveHost, testBrowser } from "../../test/archive-host.ts";
import { heardOn } from "../../test/heard.ts";

const browser = testBrowser();
const forum = {
  id: "forum",
  kind: "event",
  lang: "en",
  title: "Water forum; rivers, lakes",
  place: { name: "Hall 3", locality: "Almaty" },
  dates: { start: "2026-03-10T09:00", end: "2026-03-10T17:30", timeZone: "Asia/Almaty" },
};
const days = {
  id: "days",
  kind: "event",
  lang: "en",
  title: "Three days",
  dates: { start: "2026-12-30", end: "2027-01-01" },
};

function open(
  item: object,
  more: { attributes?: string; inside?: string; options?: object } = {},
): Promise<ArchiveHost> {
  const tag = `<p id="outside">Outside</p><add-to-calendar src="/items.json" item-href="/e/{id}" ${more.attributes ?? ""}>${more.inside ?? ""}</add-to-calendar>`;
  const files = { "/items.json": [item] };
  return openArchiveHost(browser(), tag, { files, ready: false, ...more.options });
}

const button = (page: Page) => page.locator("add-to-calendar >> summary");
const menu = (page: Page) => page.locator("add-to-calendar >> .ec-menu");
const entry = (page: Page, name: string) => menu(page).locator("a, button").filter({ hasText: name });

async function hrefOf(page: Page, name: string): Promise<URL> {
  return new URL((await entry(page, name).getAttribute("href")) ?? "");
}

describe("the menu of <add-to-calendar>", () => {
  it("opens by click and key, and closes by Escape, back on its button, and by a click outside", async () => {
    const { page, errors, close } = await open(forum);
    await button(page).click();
    expect(await menu(page).isVisible()).toBe(true);
    await page.locator("#outside").click();
    expect(await menu(page).isVisible()).toBe(false);
    await button(page).focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Escape");
    expect(await menu(page).isVisible()).toBe(false);
    expect(
      await button(page).evaluate((node) => (node.getRootNode() as ShadowRoot).activeElement === node),
    ).toBe(true);
    expect(errors).toEqual([]);
    await close();
  });

  it.each([
    ["hours of a zone", forum, { start: "2026-03-10T04:00:00Z", end: "2026-03-10T12:30:00Z" }],
    ["days over the end of a year", days, { start: "2026-12-30", end: "2027-01-02" }],
  ])("gives a file that ical.js and node-ical read: %s", async (_, item, { start, end }) => {
    const { page, errors, close } = await open(item);
    await button(page).click();
    const downloading = page.waitForEvent("download");
    await entry(page, ".ics").click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe(`${item.id}.ics`);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString("utf8");
    for (const read of [readByIcalJs, readByNodeIcal]) {
      const [own, ...others] = read(text) as [ReadEntry];
      expect(others).toEqual([]);
      expect(own).toMatchObject({ summary: item.title, start, end, url: `https://host.test/e/${item.id}` });
    }
    expect(errors).toEqual([]);
    await close();
  });

  it("leads to Google, Outlook and Microsoft 365 with hours in UTC and days whose end is not included", async () => {
    const one = await open(forum);
    await button(one.page).click();
    const google = await hrefOf(one.page, "Google");
    expect(google.origin).toBe("https://calendar.google.com");
    expect(google.searchParams.get("dates")).toBe("20260310T040000Z/20260310T123000Z");
    expect(google.searchParams.get("text")).toBe(forum.title);
    expect(google.searchParams.get("location")).toBe("Hall 3, Almaty");
    expect(google.searchParams.get("details")).toContain("https://host.test/e/forum");
    for (const [name, host] of [
      ["Outlook", "outlook.live.com"],
      ["Microsoft 365", "outlook.office.com"],
    ] as const) {
      const { hostname, searchParams } = await hrefOf(one.page, name);
      expect(hostname).toBe(host);
      expect(searchParams.get("startdt")).toBe("2026-03-10T04:00:00Z");
      expect(searchParams.get("enddt")).toBe("2026-03-10T12:30:00Z");
      expect(searchParams.get("subject")).toBe(forum.title);
    }
    expect(await entry(one.page, "Google").getAttribute("rel")).toContain("noopener");
    expect(one.requests.every((url) => url.startsWith("https://host.test/"))).toBe(true);
    await one.close();
    const all = await open(days);
    await button(all.page).click();
    expect((await hrefOf(all.page, "Google")).searchParams.get("dates")).toBe("20261230/20270102");
    expect((await hrefOf(all.page, "Outlook")).searchParams.get("allday")).toBe("true");
    await all.close();
  });

  it("copies the address of the event's page, and says so; without leave it shows the address", async () => {
    const granted = await open(forum, { options: { permissions: ["clipboard-read", "clipboard-write"] } });
    await button(granted.page).click();
    await entry(granted.page, "Copy").click();
    await expect
      .poll(() => granted.page.locator("add-to-calendar >> [role=status]").innerText())
      .toMatch(/copied/i);
    expect(await granted.page.evaluate(() => navigator.clipboard.readText())).toBe(
      "https://host.test/e/forum",
    );
    await granted.close();
    const denied = await open(forum);
    await denied.page.evaluate(() => {
      Object.defineProperty(navigator, "clipboard", {
        value: { writeText: () => Promise.reject(new Error("denied")) },
      });
    });
    await button(denied.page).click();
    await entry(denied.page, "Copy").click();
    await expect
      .poll(() => denied.page.locator("add-to-calendar >> [role=status]").innerText())
      .toBe("https://host.test/e/forum");
    await denied.close();
  });

  it("offers a subscription by webcal, only to what is an address of the web", async () => {
    const { page, close } = await open(forum, {
      attributes: 'subscribe-href="/calendar.ics" ics-href="/e/{id}.ics"',
    });
    await button(page).click();
    expect(await entry(page, "Subscribe").getAttribute("href")).toBe("webcal://host.test/calendar.ics");
    expect(await entry(page, ".ics").getAttribute("href")).toBe("/e/forum.ics");
    await page
      .locator("add-to-calendar")
      .evaluate((node) => node.setAttribute("subscribe-href", "javascript:alert(1)"));
    await expect.poll(() => entry(page, "Subscribe").count()).toBe(0);
    await close();
  });
});

describe("where there is nothing to add", () => {
  it.each([
    ["a cancelled event", { ...forum, status: "cancelled" }],
    ["an event without a year", { ...forum, dates: { start: "XXXX-11-12" } }],
    ["news", { id: "n", kind: "news", lang: "en", title: "News", published: "2026-01-01" }],
  ])("nothing is offered, and what stands inside stays: %s", async (_, item) => {
    const { page, close } = await open(item, { inside: '<a href="/e/forum">The forum</a>' });
    await expect.poll(() => heardOn(page, "error")).toHaveLength(1);
    expect(await page.locator("add-to-calendar").innerText()).toBe("The forum");
    expect(await page.locator("add-to-calendar a").isVisible()).toBe(true);
    expect(await button(page).count()).toBe(0);
    await close();
  });

  it("an empty element stays empty, and a menu goes when its event is called off", async () => {
    const empty = await open({ ...forum, status: "cancelled" });
    await expect.poll(() => heardOn(empty.page, "error")).toHaveLength(1);
    expect(await empty.page.locator("add-to-calendar").innerText()).toBe("");
    await empty.close();
    const { page, close } = await open(forum, { inside: "<b>See the page</b>" });
    await expect.poll(() => button(page).count()).toBe(1);
    await page.locator("add-to-calendar").evaluate(
      (node, item) => {
        (node as unknown as { item: unknown }).item = item;
      },
      { ...forum, status: "cancelled" },
    );
    await expect.poll(() => button(page).count()).toBe(0);
    expect(await page.getByText("See the page").isVisible()).toBe(true);
    await close();
  });
});
