import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { siteInBrowser } from "../../test/site-in-browser.ts";
import { editorText, openPlayground } from "./test/open-playground.ts";

const site = siteInBrowser();

/** Presses Tab until what has the focus is found, at most forty times. */
async function tabTo(page: Page, id: string): Promise<void> {
  for (let times = 0; times < 40; times++) {
    if ((await focused(page)) === id) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not come to ${id}; it is at ${await focused(page)}.`);
}

function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.id ?? "");
}

test("everything is done by the keyboard alone", async () => {
  const { page, errors, close } = await openPlayground(site.browser, site.url);
  await tabTo(page, "play-start");
  await page.keyboard.press("End");
  await expect.poll(() => editorText(page)).toContain('"my-news"');
  await page.keyboard.press("ArrowUp");
  await expect.poll(() => editorText(page)).toContain('"my-event"');
  await page.keyboard.press("ArrowDown");
  await expect.poll(() => editorText(page)).toContain('"my-news"');

  await tabTo(page, "play-code");
  await page.keyboard.press("ControlOrMeta+End");
  await page.keyboard.type("x");
  await expect.poll(() => page.locator("#play-state").innerText()).toContain("One fault");
  await page.keyboard.press("Tab");
  await expect.poll(() => focused(page)).toBe("play-code");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Tab");
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Line \d+$/);
  await page.keyboard.press("Enter");
  await expect.poll(() => focused(page)).toBe("play-code");
  await page.keyboard.press("ControlOrMeta+z");
  await page.keyboard.press("ControlOrMeta+z");
  await expect.poll(() => page.locator("#play-state").innerText()).toBe("No faults.");

  await page.keyboard.press("Escape");
  await tabTo(page, "play-tab-page");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => focused(page)).toBe("play-tab-calendar");
  await expect.poll(() => page.getByRole("tabpanel").getAttribute("id")).toBe("play-panel-calendar");
  await expect
    .poll(() => page.locator("#play-panel-calendar").innerText())
    .toContain("There is no calendar file");
  await page.keyboard.press("End");
  await expect.poll(() => focused(page)).toBe("play-tab-markdown");
  await tabTo(page, "play-download");
  await page.keyboard.press("Tab");
  await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe("play-source");
  expect(errors).toEqual([]);
  await close();
});

test("the dialog takes the focus, and gives it back", async () => {
  const { page, close } = await openPlayground(site.browser, site.url);
  await tabTo(page, "play-import");
  await page.keyboard.press("Enter");
  await expect.poll(() => focused(page)).toBe("play-page");
  await page.keyboard.press("Escape");
  await expect.poll(() => focused(page)).toBe("play-import");
  await page.keyboard.press("Enter");
  await tabTo(page, "play-seed");
  await page.keyboard.press("Enter");
  await expect.poll(() => page.locator("#play-page").inputValue()).toContain("November 12-13");
  await page.locator("#play-address").focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => page.locator("#play-dialog").isVisible()).toBe(false);
  await expect.poll(() => page.locator("#play-told").innerText()).toContain("read into 2 items");
  await close();
});
