import { launchBrowser, openPage, type ServedFolder, serveFolder } from "@event-content/tooling/browser";
import { checkAccessibility, checkHtml } from "@event-content/tooling/judges";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DIST, pagePaths, readPage } from "./built-site.ts";
import { SHOWN_PAGES } from "./shown-pages.ts";
import { SIDEWAYS } from "./sideways.ts";

const paths = pagePaths();
const WORKERS = 3;

/** Of the archive the pages in English and Arabic, which are those of all languages but for their words; of its frames the English ones. */
function isLookedAt(path: string): boolean {
  if (path.startsWith("hosts/")) return false;
  return !path.startsWith("archive/") || /^archive\/(en\/|ar\/(?!.*embed\/$)|[^/]*$)/.test(path);
}

describe("every page of the site", () => {
  it("is valid HTML", { timeout: 600_000 }, async () => {
    const faults = await checkHtml(Object.fromEntries(paths.map((path) => [path, readPage(path)])));
    expect(faults.slice(0, 20)).toEqual([]);
  });

  describe("in a browser", () => {
    let browser: Browser;
    let site: ServedFolder;
    beforeAll(async () => {
      browser = await launchBrowser();
      site = await serveFolder(DIST);
    });
    afterAll(async () => {
      await browser.close();
      await site.close();
    });

    it.each(SHOWN_PAGES.filter(({ name }) => name !== "host"))(
      "has none in the dark either: $name",
      async ({ path, arabic = path }) => {
        for (const address of new Set([path, arabic])) {
          const { page, close } = await openPage(browser, `${site.url}/${address}`, { colorScheme: "dark" });
          await page.waitForLoadState("networkidle");
          expect(await checkAccessibility(page)).toEqual([]);
          await close();
        }
      },
    );

    it("has no accessibility fault and fits 360 pixels, in English and Arabic; hosts are somebody else's", {
      timeout: 3_000_000,
    }, async () => {
      const waiting = paths.filter(isLookedAt);
      const faults: unknown[] = [];
      const look = async (): Promise<void> => {
        const viewport = { width: 360, height: 740 };
        const { page, errors, close } = await openPage(browser, `${site.url}/404.html`, { viewport });
        let told = 0;
        for (let path = waiting.pop(); path !== undefined && faults.length < 20; path = waiting.pop()) {
          const scripted = /<script type="module"/.test(readPage(path));
          await page.goto(`${site.url}/${path}`, { waitUntil: scripted ? "networkidle" : "load" });
          const sideways = (await page.evaluate(SIDEWAYS)) as string[];
          const found = [...errors.slice(told), ...sideways, ...(await checkAccessibility(page))];
          told = errors.length;
          if (found.length > 0) faults.push({ path, found });
        }
        await close();
      };
      await Promise.all(Array.from({ length: WORKERS }, look));
      expect(faults).toEqual([]);
    });
  });
});
