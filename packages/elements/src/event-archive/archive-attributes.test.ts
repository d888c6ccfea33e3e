import { describe, expect, it } from "vitest";
import { openArchiveHost, testBrowser, titlesIn, totalIn } from "../../test/archive-host.ts";
import { archiveItems } from "../../test/archive-items.ts";
import { heardOn } from "../../test/heard.ts";

const browser = testBrowser();

/** An attribute, what it is set to, what is then asked of the element in the page, and what that is. */
const EFFECTS: readonly (readonly [name: string, value: string, look: string, seen: unknown])[] = [
  ["src", "/few.json", "results li", 2],
  ["lang", "ar", ".ec-archive[lang=ar][dir=rtl]", 1],
  ["item-href", "/n/{id}", "results a[href^='/n/']", 20],
  ["heading-level", "4", "results h4", 20],
  ["density", "compact", ".ec-dense", 1],
  ["group-by", "year", "results section", 3],
  ["view", "timeline", ".ec-timeline", 1],
  ["views", "list,month", ".ec-views li", 2],
  ["filters", "kind,range", "input[type=date]", 2],
  ["order", "oldest", "time[datetime='2001-02-06']", 1],
  ["page-size", "7", "results li", 7],
  ["paging", "more", ".ec-more", 1],
  ["deep-link", "hash", "a[href='#ec-page=2']", 2],
  ["deep-link-prefix", "a-", "a[href='?a-page=2']", 2],
  ["instance", "news", "a[href='?news-page=2']", 2],
  ["filter-text", "supply", "results li", 6],
  ["filter-kind", "news", "results li", 12],
  ["filter-type", "workshop,article", ".ec-kind", 20],
  ["filter-topic", "water", "results li", 12],
  ["filter-goal", "6", ".ec-empty", 1],
  ["filter-country", "KZ", "results li", 12],
  ["filter-region", "150", ".ec-empty", 1],
  ["filter-organizer", "UNDP", ".ec-empty", 1],
  ["filter-lang", "ar", "results li", 9],
  ["filter-year", "2003", "results li", 10],
  ["filter-from", "2005-06-01", "results li", 5],
  ["filter-to", "2001-03-15", "results li", 1],
];

describe("the attributes of <event-archive>", () => {
  it("are obeyed whenever they change, are mirrored by properties, and their change can be taken back", async () => {
    const files = { "/items.json": archiveItems, "/few.json": archiveItems.slice(0, 2) };
    const { page, errors, close } = await openArchiveHost(
      browser(),
      '<event-archive src="/items.json"></event-archive>',
      {
        files,
      },
    );
    const count = (look: string): Promise<number> =>
      page.locator(`event-archive >> ${look.replace("results", "[part='results']")}`).count();
    for (const [name, value, look, seen] of EFFECTS) {
      const usual = name === "src" ? "/items.json" : null;
      const property = name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
      const mirrored = await page.evaluate(
        ([attribute, own, text]) => {
          const archive = document.querySelector("event-archive") as unknown as Element &
            Record<string, unknown>;
          archive.setAttribute(attribute, text);
          return String(archive[own]);
        },
        [name, property, value] as const,
      );
      expect([name, mirrored]).toEqual([name, value]);
      await expect.poll(() => count(look), { message: name }).toBe(seen);
      await page.evaluate(
        ([own, before, attribute]) => {
          const archive = document.querySelector("event-archive") as unknown as Element &
            Record<string, unknown>;
          if (before) archive[own] = before;
          else archive.removeAttribute(attribute);
        },
        [property, usual, name] as const,
      );
      await expect.poll(() => totalIn(page), { message: `${name} back` }).toBe("48 results");
      await expect
        .poll(() => count("results .ec-rows:only-child > li"), { message: `${name} back` })
        .toBe(20);
    }
    expect(errors).toEqual([]);
    await close();
  });

  it("stand for their defaults where they make no sense, and the developer is told", async () => {
    const { page, close } = await openArchiveHost(
      browser(),
      '<event-archive src="/items.json" page-size="-3" view="pie"></event-archive>',
    );
    await expect.poll(() => titlesIn(page)).toHaveLength(20);
    expect((await heardOn(page, "error")).map(({ detail }) => detail.code)).toContain("invalid-attribute");
    await close();
  });

  it("keep now still, for the month that is shown", async () => {
    const { page, close } = await openArchiveHost(
      browser(),
      '<event-archive src="/items.json" view="month" now="2003-04-09T12:00:00Z"></event-archive>',
    );
    expect(await page.locator("event-archive >> caption").innerText()).toBe("April 2003");
    expect(await page.locator("event-archive >> td[aria-current=date] time").innerText()).toBe("9");
    await close();
  });
});
