import { readdirSync, readFileSync } from "node:fs";
import { renderItemPage, renderList } from "@event-content/renderer";
import { ar } from "@event-content/renderer/lang/ar";
import { en } from "@event-content/renderer/lang/en";
import { documentPage, html, renderState, trustedHtml } from "@event-content/renderer/templates";
import { launchBrowser } from "@event-content/tooling/browser";
import { checkAccessibility, checkHtml } from "@event-content/tooling/judges";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Case } from "../test/outputs-of.ts";

const cases = new URL("./cases/", import.meta.resolve("@event-content/fixtures/package.json"));
const css = readFileSync(new URL("../dist/style.css", import.meta.url), "utf8");

/** Every case as a page of its first item and as a page with all as a list, in both directions. */
function pages(): Record<string, string> {
  const all: Record<string, string> = {};
  for (const name of readdirSync(cases)) {
    const { items, options } = JSON.parse(readFileSync(new URL(`${name}/input.json`, cases), "utf8")) as Case;
    for (const lang of ["en", "ar"]) {
      const given = {
        ...options,
        items,
        lang,
        alternates: { en: "/", ar: "/ar/" },
        baseUrl: "https://archive.example.org/",
      };
      const [first] = items;
      if (first) all[`${name} ${lang} page`] = renderItemPage(first, given);
      const list = trustedHtml(renderList(items, { ...given, groupBy: "year" }));
      const compact = trustedHtml(renderList(items, { ...given, density: "compact" }));
      const state = renderState(given, [en, ar], 1);
      all[`${name} ${lang} list`] = documentPage(
        { title: name, main: html`<h1>${name}</h1>${list}` },
        state,
      ).html;
      all[`${name} ${lang} compact`] = documentPage(
        { title: name, main: html`<h1>${name}</h1>${compact}` },
        state,
      ).html;
    }
  }
  return all;
}

describe("every case, in both directions", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  it("is valid HTML", async () => {
    expect(await checkHtml(pages())).toEqual([]);
  });

  it.each(["light", "dark"] as const)(
    "has no accessibility violation (%s)",
    async (colorScheme) => {
      const page = await browser.newPage({ colorScheme });
      await page.route("**/*", (route) => {
        const { pathname } = new URL(route.request().url());
        return pathname === "/style.css"
          ? route.fulfill({ contentType: "text/css", body: css })
          : route.fulfill({ contentType: "text/html", body: current });
      });
      let current = "";
      const found: Record<string, unknown> = {};
      for (const [name, text] of Object.entries(pages())) {
        current = text;
        await page.goto("https://archive.example.org/", { waitUntil: "load" });
        const violations = await checkAccessibility(page);
        if (violations.length > 0) found[name] = violations;
      }
      expect(found).toEqual({});
      await page.close();
    },
    120_000,
  );
});
