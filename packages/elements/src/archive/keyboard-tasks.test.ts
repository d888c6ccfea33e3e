import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { openArchiveHost, testBrowser, totalIn } from "../../test/archive-host.ts";
import { archiveItems } from "../../test/archive-items.ts";

const browser = testBrowser();

/** What has the focus, through shadow roots: its name as it is read or written. */
function focusOn(page: Page): Promise<string> {
  return page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return active?.getAttribute("name") ?? (active as HTMLElement | null)?.innerText?.trim() ?? "";
  });
}

/** Presses Tab until the focus is on what is wanted; as a reader does who has no other way. */
async function tabTo(page: Page, wanted: RegExp, key = "Tab"): Promise<number> {
  for (let step = 1; step <= 80; step++) {
    await page.keyboard.press(key);
    if (wanted.test(await focusOn(page))) return step;
  }
  throw new Error(`${wanted} is not reached by ${key}.`);
}

const site = ({ pathname }: URL): string =>
  pathname === "/"
    ? '<h1>Archive</h1><event-archive src="/items.json" item-href="/e/{id}"></event-archive>'
    : `<add-to-calendar src="/items.json" item-id="${pathname.slice(3)}"></add-to-calendar><event-detail src="/items.json" item-id="${pathname.slice(3)}"></event-detail>`;

describe("with the keyboard alone", () => {
  it.each([
    ["en", /^Workshop 9 on water$/, /^Add to calendar/, /\.ics/],
    ["ar", /^Workshop 9 on water$/, /\S+.*التقويم/, /ics|ملف|نزّل|تنزيل/],
  ])("a reader finds, filters, opens, adds to a calendar and returns (%s)", async (lang, row, add, file) => {
    const { page, errors, close } = await openArchiveHost(browser(), site, { lang });
    await tabTo(page, /^ec-text$/);
    await page.keyboard.type("water");
    await expect.poll(() => totalIn(page)).toMatch(/\b24\b/);
    expect(await tabTo(page, /^ec-kind$/)).toBe(1);
    await page.keyboard.press("ArrowDown");
    await expect.poll(() => totalIn(page)).toMatch(/\b18\b/);
    expect(await focusOn(page)).toBe("ec-kind");
    await tabTo(page, row);
    await page.keyboard.press("Enter");
    await page.waitForURL("**/e/event-09");
    await page.locator("add-to-calendar >> summary").waitFor();
    await tabTo(page, add);
    await page.keyboard.press("Enter");
    await tabTo(page, file);
    const downloading = page.waitForEvent("download");
    await page.keyboard.press("Enter");
    expect((await downloading).suggestedFilename()).toBe("event-09.ics");
    await page.keyboard.press("Escape");
    expect(await focusOn(page)).toMatch(add);
    await page.goBack();
    await expect.poll(() => focusOn(page)).toMatch(row);
    expect(new URL(page.url()).search).toBe("?ec-text=water&ec-kind=event");
    expect(errors).toEqual([]);
    await close();
  });

  it("the order of the Tab key is the order of reading, there and back", async () => {
    const { page, close } = await openArchiveHost(
      browser(),
      '<event-archive src="/items.json" item-href="/e/{id}" page-size="2"></event-archive>',
    );
    const expected = [
      ...["2005", "2004", "2003", "2002", "2001"],
      ...["ec-text", "ec-kind", "ec-type", "ec-topic", "ec-country", "ec-lang", "Show results"],
      ...["List", "Cards", "Timeline", "Month", "Workshop 34 on forests", "Report 9 about water supply"],
      ...["1", "2", "3", "24", "Next"],
    ];
    const seen: string[] = [];
    for (let step = 0; step < expected.length; step++) {
      await page.keyboard.press("Tab");
      seen.push(await focusOn(page));
    }
    expect(seen).toEqual(expected);
    for (const name of expected.slice(0, -1).reverse()) {
      await page.keyboard.press("Shift+Tab");
      expect(await focusOn(page)).toBe(name);
    }
    expect(archiveItems).toHaveLength(48);
    await close();
  });
});
