import { gzipSync } from "node:zlib";
import { launchBrowser, openPage, type ServedFolder, serveFolder } from "@event-content/tooling/browser";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DIST } from "./built-site.ts";
import { SHOWN_PAGES } from "./shown-pages.ts";

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

const SMALL = /\.(html|css|js|json|svg|ics|bin)$|\/$/;

/** Bytes of everything a page loads, each file by gzip as hosts send it. */
async function weigh(
  path: string,
): Promise<{ kB: number; files: string[]; foreign: string[]; shift: number }> {
  const sizes = new Map<string, Promise<number>>();
  const foreign: string[] = [];
  const { page, close } = await openPage(browser, `${site.url}/${path}`, {
    prepare: async (fresh) => {
      fresh.on("response", (response) => {
        const { origin, pathname } = new URL(response.url());
        if (origin !== site.url) foreign.push(response.url());
        const size = response.body().then(
          (body) => (SMALL.test(pathname) ? gzipSync(body, { level: 6 }).length : body.length),
          () => 0,
        );
        sizes.set(response.url(), size);
      });
      await fresh.addInitScript(
        `globalThis.shifted = 0; new PerformanceObserver((list) => { for (const entry of list.getEntries()) if (!entry.hadRecentInput) globalThis.shifted += entry.value; }).observe({ type: "layout-shift", buffered: true });`,
      );
    },
  });
  await page.waitForLoadState("networkidle");
  const shift = (await page.evaluate("globalThis.shifted")) as number;
  const bytes = await Promise.all([...sizes].map(async ([url, size]) => [url, await size] as const));
  await close();
  const files = bytes.map(([url, size]) => `${url.slice(site.url.length)} ${size}`);
  return { kB: bytes.reduce((sum, [, size]) => sum + size, 0) / 1000, files, foreign, shift };
}

describe.each(SHOWN_PAGES.filter(({ archive }) => archive))(
  "the page $name of the archive",
  ({ path, arabic }) => {
    it.each([path, arabic ?? path])(
      "weighs at most 60 kB all told, and stays where it is: /%s",
      async (each) => {
        const { kB, files, foreign, shift } = await weigh(each);
        expect(kB, files.join("\n")).toBeLessThanOrEqual(60);
        expect(foreign).toEqual([]);
        expect(shift).toBe(0);
      },
    );
  },
);
