import { launchBrowser, openPage, type ServedFolder, serveFolder } from "@event-content/tooling/browser";
import { checkAccessibility, checkHtml } from "@event-content/tooling/judges";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DIST, pagePaths, readPage } from "./built-site.ts";
import { SIDEWAYS } from "./sideways.ts";

const paths = pagePaths();
const WORKERS = 3;

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

    it("has no accessibility fault and fits 360 pixels; hosts that are somebody else's aside", {
      timeout: 3_000_000,
    }, async () => {
      const waiting = paths.filter((path) => !path.startsWith("hosts/"));
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
