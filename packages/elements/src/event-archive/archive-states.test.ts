import { describe, expect, it } from "vitest";
import { openArchiveHost, testBrowser, titlesIn } from "../../test/archive-host.ts";
import { archiveItems } from "../../test/archive-items.ts";
import { heardOn } from "../../test/heard.ts";

const browser = testBrowser();
const ok = { body: JSON.stringify(archiveItems) };
const down = { status: 503, body: "" };
const archive = (inside = "", more = ""): string =>
  `<event-archive src="/items.json"${more}>${inside}</event-archive>`;
const shown = "event-archive >> [part='content']";

describe("what an archive shows when it has no rows", () => {
  it("is loading: said once it takes a while, then gone", async () => {
    let answer: (value: typeof ok) => void = () => {};
    const files = { "/items.json": () => new Promise<typeof ok>((resolve) => (answer = resolve)) };
    const { page, close } = await openArchiveHost(browser(), archive(), { files, ready: false });
    await expect.poll(() => page.locator(`${shown} [role=status]`).innerText()).toBe("Loading…");
    answer(ok);
    await expect.poll(() => titlesIn(page)).toHaveLength(20);
    expect(await page.locator(shown).innerText()).not.toContain("Loading");
    await close();
  });

  it("is empty: said as such, or in the words of the host", async () => {
    const files = { "/items.json": [] };
    const own = await openArchiveHost(browser(), archive(), { files });
    expect(await own.page.locator("event-archive >> .ec-empty").innerText()).toBe(
      "There is nothing here yet.",
    );
    expect(await own.page.locator("event-archive >> input").count()).toBe(0);
    await own.close();
    const host = await openArchiveHost(browser(), archive('<p slot="empty">Come back in May.</p>'), {
      files,
    });
    expect(await host.page.getByText("Come back in May.").isVisible()).toBe(true);
    expect(await host.page.locator("event-archive >> .ec-empty").isVisible()).toBe(false);
    await host.close();
  });

  it("has no match: the words of the host stand above the ways on", async () => {
    const { page, close } = await openArchiveHost(
      browser(),
      archive('<p slot="empty">Try a shorter word.</p>'),
      {
        path: "/?ec-text=zzzzzzzz",
      },
    );
    expect(await page.getByText("Try a shorter word.").isVisible()).toBe(true);
    expect(await page.locator("event-archive >> .ec-state a").innerText()).toBe("Clear filters");
    await close();
  });

  it("has failed: said as an alert, with a way to try again", async () => {
    let answer: object = down;
    const files = { "/items.json": () => answer };
    const { page, errors, close } = await openArchiveHost(browser(), archive(), { files });
    await expect
      .poll(() => page.locator(`${shown} [role=alert]`).innerText())
      .toContain("The archive cannot be reached just now.");
    expect((await heardOn(page, "error")).map(({ detail }) => detail)).toEqual([
      { code: expect.any(String) },
    ]);
    answer = ok;
    await page.locator(`${shown} button`).click();
    await expect.poll(() => titlesIn(page)).toHaveLength(20);
    expect(await page.locator(`${shown} [role=alert]`).count()).toBe(0);
    expect(errors).toEqual([]);
    await close();
  });

  it("has failed: in the words of the host where it has some", async () => {
    const files = { "/items.json": () => down };
    const { page, close } = await openArchiveHost(
      browser(),
      archive('<p slot="error">Ask the library.</p>'),
      { files },
    );
    await expect.poll(() => page.getByText("Ask the library.").isVisible()).toBe(true);
    await close();
  });

  it("is of an earlier time: the rows stay, and since when is said until they are fresh", async () => {
    let answer: object = ok;
    const files = { "/items.json": () => answer };
    const { page, close } = await openArchiveHost(browser(), archive(), { files });
    const notice = page.locator("event-archive >> [part='notice']");
    answer = down;
    await page.evaluate(() =>
      (document.querySelector("event-archive") as unknown as { reload(): void }).reload(),
    );
    await expect
      .poll(() => notice.innerText())
      .toMatch(/cannot be reached just now\. What you see is from \d/);
    expect(await titlesIn(page)).toHaveLength(20);
    expect(await page.locator("event-archive >> [aria-busy]").count()).toBe(0);
    answer = ok;
    await notice.locator("button").click();
    await expect.poll(() => notice.count()).toBe(0);
    await close();
  });

  it("keeps its rows where a file of a bundle fails, and is not busy for ever", async () => {
    const { page, close } = await openArchiveHost(browser(), "<event-archive></event-archive>", {
      ready: false,
    });
    await page.evaluate((items) => {
      const one = document.querySelector("event-archive") as unknown as { items: unknown; source: unknown };
      one.items = items;
    }, archiveItems);
    await expect.poll(() => titlesIn(page)).toHaveLength(20);
    await page.evaluate(() => {
      const one = document.querySelector("event-archive") as unknown as { source: unknown };
      one.source = { query: () => Promise.reject(new Error("down")), get: async () => undefined };
    });
    await expect
      .poll(() => page.locator("event-archive >> [part='notice']").innerText())
      .toContain("What you see is from");
    expect(await titlesIn(page)).toHaveLength(20);
    expect(await page.locator("event-archive >> [aria-busy]").count()).toBe(0);
    await close();
  });

  it("stands under what the host put at its head", async () => {
    const { page, close } = await openArchiveHost(browser(), archive('<h2 slot="header">Our archive</h2>'));
    const head = await page.getByText("Our archive").boundingBox();
    const search = await page.locator("event-archive >> [part='filters']").boundingBox();
    expect(head?.y).toBeLessThan(search?.y ?? 0);
    await close();
  });
});
