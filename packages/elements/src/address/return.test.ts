import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { openArchiveHost, testBrowser, titlesIn, totalIn } from "../../test/archive-host.ts";
import { settled } from "../../test/heard.ts";

const browser = testBrowser();
const ARCHIVE = '<event-archive src="/items.json" item-href="/news/{id}"></event-archive>';

/** What has the focus in the archive: the address of a link, a part, the name of a field. */
function focused(page: Page, element = "event-archive"): Promise<string | null | undefined> {
  return page.locator(element).evaluate((node) => {
    const active = node.shadowRoot?.activeElement;
    return active?.getAttribute("href") ?? active?.getAttribute("name") ?? active?.getAttribute("part");
  });
}

describe("a reader who comes back", () => {
  // Chromium under these tests keeps no page in memory: each return is a new page.
  it("is on the row that was followed, as far down as before", async () => {
    const { page, close } = await openArchiveHost(browser(), ARCHIVE, { path: "/?ec-page=2" });
    const row = page.locator("event-archive >> [part='results'] li a").nth(12);
    const href = await row.getAttribute("href");
    await row.scrollIntoViewIfNeeded();
    await row.focus();
    const y = await page.evaluate(() => scrollY);
    expect(y).toBeGreaterThan(100);
    await page.keyboard.press("Enter");
    await page.waitForURL("**/news/*");
    await page.goBack();
    await settled(page);
    await expect.poll(() => focused(page)).toBe(href);
    expect(await page.evaluate(() => scrollY)).toBe(y);
    await page.locator("event-archive >> select[name=ec-kind]").focus();
    await page.reload();
    await settled(page);
    expect(await focused(page)).not.toBe(href);
    await close();
  });

  it("is where they were after going back to an earlier state of the archive", async () => {
    const { page, close } = await openArchiveHost(browser(), ARCHIVE);
    const first = await titlesIn(page);
    await page.locator("event-archive >> [part='pages'] a[rel=next]").focus();
    const y = await page.evaluate(() => scrollY);
    await page.keyboard.press("Enter");
    await expect.poll(() => titlesIn(page)).not.toEqual(first);
    await page.goBack();
    await expect.poll(() => titlesIn(page)).toEqual(first);
    await expect.poll(() => focused(page)).toBe("?ec-page=2");
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(y);
    await close();
  });
});

describe("the focus", () => {
  it("is on the results after a page was turned, at their beginning, named by how many there are", async () => {
    const { page, close } = await openArchiveHost(browser(), ARCHIVE);
    await page.locator("event-archive >> [part='pages'] a[rel=next]").click();
    await expect.poll(() => focused(page)).toBe("results");
    const results = page.locator("event-archive >> [part='results']");
    expect((await results.boundingBox())?.y).toBeGreaterThan(-1);
    expect(await page.getByRole("group", { name: "48 results" }).count()).toBe(1);
    await close();
  });

  it("is on the first of the rows that were added", async () => {
    const { page, close } = await openArchiveHost(browser(), ARCHIVE.replace("src", 'paging="more" src'));
    await page.locator("event-archive >> .ec-more a").click();
    await expect.poll(() => titlesIn(page)).toHaveLength(40);
    const href = await page
      .locator("event-archive >> [part='results'] li")
      .nth(20)
      .locator("a")
      .getAttribute("href");
    await expect.poll(() => focused(page)).toBe(href);
    await close();
  });

  it("stays in the field while the reader types, and what is typed stays too", async () => {
    const { page, close } = await openArchiveHost(browser(), ARCHIVE);
    const field = page.locator("event-archive >> input");
    await field.focus();
    await page.keyboard.type("wat");
    await expect.poll(() => totalIn(page)).toBe("24 results");
    await page.keyboard.type("er supply");
    expect(await field.inputValue()).toBe("water supply");
    await expect.poll(() => totalIn(page)).toBe("6 results");
    expect(await focused(page)).toBe("ec-text");
    expect(await field.inputValue()).toBe("water supply");
    await close();
  });

  it("stays on the choice that was made, and goes to the results where its link is gone", async () => {
    const { page, close } = await openArchiveHost(browser(), ARCHIVE);
    const kind = page.locator("event-archive >> select[name=ec-kind]");
    await kind.focus();
    await kind.selectOption("news");
    await expect.poll(() => totalIn(page)).toBe("12 results");
    expect(await focused(page)).toBe("ec-kind");
    const year = page.locator("event-archive >> [part='years']").getByRole("link", { name: "2003" });
    await year.focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => totalIn(page)).toBe("3 results");
    expect(await focused(page)).toContain("ec-year=2003");
    await page.locator("event-archive >> [part='filters'] a").focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => totalIn(page)).toBe("48 results");
    await expect.poll(() => focused(page)).toBe("results");
    await close();
  });
});

describe("what is announced", () => {
  it("changes once a change, in one polite place, and not for a page that is turned", async () => {
    const { page, close } = await openArchiveHost(browser(), ARCHIVE);
    await page.locator("event-archive").evaluate((node) => {
      const said: string[] = [];
      Object.assign(window, { said });
      const status = node.shadowRoot?.querySelector("[role=status]") as Element;
      const watch = { subtree: true, childList: true, characterData: true };
      new MutationObserver(() => said.push(status.textContent ?? "")).observe(status, watch);
    });
    const said = (): Promise<string[]> => page.evaluate(() => (window as unknown as { said: string[] }).said);
    await page.locator("event-archive >> input").fill("water");
    await expect.poll(said).toEqual(["24 results"]);
    await page.locator("event-archive >> select[name=ec-kind]").selectOption("news");
    await expect.poll(said).toEqual(["24 results", "6 results"]);
    await page.locator("event-archive >> [part='filters'] a").click();
    await expect.poll(said).toEqual(["24 results", "6 results", "48 results"]);
    await page.locator("event-archive >> [part='pages'] a[rel=next]").click();
    await expect.poll(() => focused(page)).toBe("results");
    expect(await said()).toHaveLength(3);
    expect(await page.locator("event-archive >> :is([role=status], [role=alert], [aria-live])").count()).toBe(
      1,
    );
    await close();
  });
});
