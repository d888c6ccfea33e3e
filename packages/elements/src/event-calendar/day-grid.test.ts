import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { type ArchiveHost, openArchiveHost, testBrowser } from "../../test/archive-host.ts";

const browser = testBrowser();
const items = ["2026-03-05", "2026-03-18", "2026-03-31", "2026-04-02", "2026-02-14"].map((start) => ({
  id: start,
  kind: "event",
  lang: "en",
  title: `On ${start}`,
  dates: { start },
}));

function open(options: object = {}): Promise<ArchiveHost> {
  const tag =
    '<a href="#before">Before</a><event-calendar src="/items.json" item-href="/e/{id}" now="2026-03-18T12:00:00Z"></event-calendar><a href="#after">After</a>';
  return openArchiveHost(browser(), tag, { files: { "/items.json": items }, ...options });
}

/** The day, or the link, that has the focus. */
function at(page: Page): Promise<string | null | undefined> {
  return page.locator("event-calendar").evaluate((node) => {
    const active = node.shadowRoot?.activeElement;
    return active?.getAttribute("href") ?? active?.querySelector(":scope > time")?.getAttribute("datetime");
  });
}

async function press(page: Page, keys: string, then: string): Promise<void> {
  for (const key of keys.split(" ")) await page.keyboard.press(key);
  await expect.poll(() => at(page), { message: keys }).toBe(then);
}

async function enter(page: Page): Promise<void> {
  await page.locator("event-calendar >> td[tabindex='0']").focus();
  expect(await at(page)).toBe("2026-03-18");
}

describe("the keys of a month", () => {
  it("go from day to day, week to week, and to the ends of both", async () => {
    const { page, close } = await open();
    await enter(page);
    await press(page, "ArrowRight", "2026-03-19");
    await press(page, "ArrowLeft ArrowLeft", "2026-03-17");
    await press(page, "ArrowDown", "2026-03-24");
    await press(page, "ArrowUp ArrowUp", "2026-03-10");
    await press(page, "Home", "2026-03-09");
    await press(page, "End", "2026-03-15");
    await press(page, "Control+Home", "2026-03-01");
    await press(page, "Control+End", "2026-03-31");
    expect(await page.locator("event-calendar >> td[tabindex='0']").count()).toBe(1);
    await close();
  });

  it("are mirrored where writing runs from right to left", async () => {
    const { page, close } = await open({ lang: "ar" });
    await enter(page);
    await press(page, "ArrowRight", "2026-03-17");
    await press(page, "ArrowLeft", "2026-03-18");
    await close();
  });

  it("go on to the months beside it, to the same day or the last there is", async () => {
    const { page, close } = await open();
    await enter(page);
    await press(page, "PageDown", "2026-04-18");
    await press(page, "PageUp", "2026-03-18");
    await press(page, "Control+End", "2026-03-31");
    await press(page, "PageUp", "2026-02-28");
    await press(page, "ArrowRight", "2026-03-01");
    await press(page, "ArrowUp", "2026-02-22");
    await press(page, "Control+End", "2026-02-28");
    await press(page, "ArrowDown", "2026-03-07");
    expect(new URL(page.url()).search).toBe("?ec-calendar-month=2026-03");
    await close();
  });

  it("enter a day, come back out of it, and follow its event", async () => {
    const { page, close } = await open();
    await enter(page);
    await press(page, "Enter", "/e/2026-03-18");
    await press(page, "Escape", "2026-03-18");
    await press(page, "ArrowRight Enter", "2026-03-19");
    await press(page, "ArrowLeft Enter", "/e/2026-03-18");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/e/2026-03-18");
    await page.goBack();
    await expect.poll(() => at(page)).toBe("/e/2026-03-18");
    await close();
  });

  it("pass over days without events where the month is a list", async () => {
    const { page, close } = await open({ viewport: { width: 320, height: 640 } });
    await enter(page);
    await press(page, "ArrowDown", "2026-03-31");
    await press(page, "ArrowUp", "2026-03-18");
    await press(page, "ArrowLeft", "2026-03-05");
    await press(page, "ArrowLeft", "2026-02-14");
    await press(page, "Control+End", "2026-02-14");
    await close();
  });

  it("leave and enter the grid by Tab at one day, in reading order", async () => {
    const { page, close } = await open();
    await page.locator("a[href='#before']").focus();
    const seen: (string | null | undefined)[] = [];
    for (let step = 0; step < 12; step++) {
      await page.keyboard.press("Tab");
      seen.push(
        (await at(page)) ?? (await page.evaluate(() => document.activeElement?.getAttribute("href"))),
      );
    }
    expect(seen.filter((each) => /^\d/.test(each ?? ""))).toEqual(["2026-03-18"]);
    expect(seen).toContain("#after");
    expect(seen.filter((each) => each?.startsWith("/e/"))).toEqual([
      "/e/2026-03-05",
      "/e/2026-03-18",
      "/e/2026-03-31",
    ]);
    await close();
  });
});
