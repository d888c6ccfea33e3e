import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { launchBrowser, openPage, type ServedFolder, serveFolder } from "@event-content/tooling/browser";
import { checkAccessibility } from "@event-content/tooling/judges";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";

const dist = fileURLToPath(new URL("../../dist/", import.meta.url));
const PAGES = ["gallery", "hosts"].flatMap((part) =>
  readdirSync(`${dist}${part}`, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith("index.html"))
    .map((file) => `${part}/${file.replace(/index\.html$/, "")}`),
);

let browser: Browser;
let site: ServedFolder;
beforeAll(async () => {
  browser = await launchBrowser();
  site = await serveFolder(dist);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

const FORMS = [
  { viewport: { width: 360, height: 740 }, colorScheme: "light" },
  { viewport: { width: 1280, height: 900 }, colorScheme: "dark" },
] as const;

it.each(PAGES)(
  "%s is clean in axe, narrow and light, wide and dark, with all that can be opened",
  async (path) => {
    for (const form of FORMS) {
      const { page, errors, close } = await openPage(browser, `${site.url}/${path}`, form);
      await page.evaluate(async () => {
        for (let y = 0; y < document.body.scrollHeight; y += 600) {
          scrollTo(0, y);
          await new Promise((resolve) => setTimeout(resolve, 16));
        }
        for (const each of document.querySelectorAll("details")) each.open = true;
      });
      await page.waitForLoadState("networkidle");
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(form.viewport.width);
      // Before axe comes, which tries a style that a strict policy forbids.
      expect(errors).toEqual([]);
      expect(await checkAccessibility(page)).toEqual([]);
      await close();
    }
  },
);
