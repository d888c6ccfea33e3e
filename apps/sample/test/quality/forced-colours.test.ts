import { launchBrowser, openPage, type ServedFolder, serveFolder } from "@event-content/tooling/browser";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { DIST } from "./built-site.ts";

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

// Forced colours draw transparent borders too: what is not current must say so.
it.each(["", "archive/en/2003/", "docs/start/", "gallery/event-list/", "playground/"])(
  "underlines only what is current, at /%s",
  async (path) => {
    const { page, close } = await openPage(browser, `${site.url}/${path}`, { forcedColors: "active" });
    const lines = await page.evaluate(() => {
      const paper = document.createElement("div");
      paper.style.color = "Canvas";
      document.body.append(paper);
      const canvas = getComputedStyle(paper).color;
      const width = (style: CSSStyleDeclaration): number =>
        Math.max(
          Number.parseFloat(style.borderBlockEndWidth),
          Number.parseFloat(style.borderInlineStartWidth),
        );
      return [...document.querySelectorAll("header a, nav a, [role=tab]")].map((each) => {
        const style = getComputedStyle(each);
        const line = [style.borderBlockEndColor, style.borderInlineStartColor].some(
          (side) => side !== canvas,
        );
        const current = each.matches("[aria-current], [aria-selected=true]");
        return { text: each.textContent, marked: width(style) >= 3 && line, current };
      });
    });
    expect(lines.length).toBeGreaterThan(3);
    expect(lines.filter(({ marked, current }) => marked && !current)).toEqual([]);
    await close();
  },
);
