import { readdirSync, readFileSync } from "node:fs";
import {
  allLanguages,
  type ListOptions,
  renderArchivePage,
  renderItemPage,
  renderList,
  renderMonthCalendar,
  renderTimeline,
} from "@event-content/renderer";
import { documentPage, html, renderState, trustedHtml } from "@event-content/renderer/templates";
import { parseArchive } from "@event-content/schema";
import { launchBrowser } from "@event-content/tooling/browser";
import { checkAccessibility, checkHtml } from "@event-content/tooling/judges";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Case, monthOf } from "../test/outputs-of.ts";

const cases = new URL("./cases/", import.meta.resolve("@event-content/fixtures/package.json"));
const css = readFileSync(new URL("../dist/style.css", import.meta.url), "utf8");
const alternates = { en: "/", ar: "/ar/", zh: "/zh/" };
const archive = parseArchive({
  id: "archive.example.org",
  title: "Archive",
  description: "What has been.",
  languages: ["en"],
  trail: [{ title: "Home", url: "/" }],
});

const inputOf = (name: string): Case =>
  JSON.parse(readFileSync(new URL(`${name}/input.json`, cases), "utf8")) as Case;

/** A whole page around something that is no page. */
function around(name: string, fragment: string, options: ListOptions): string {
  const main = html`<h1>${name}</h1>${trustedHtml(fragment)}`;
  return documentPage({ title: name, main }, renderState(options, allLanguages, 1)).html;
}

/** The page of the first item, and everything together: archive page, timeline, calendar. */
function pagesOf(name: string, lang: string | undefined): Record<string, string> {
  const { items, options } = inputOf(name);
  const given: ListOptions = {
    archive,
    ...options,
    items,
    alternates,
    baseUrl: "https://archive.example.org/",
    ...(lang && { lang }),
  };
  const [first] = items;
  const tag = `${name} ${given.lang ?? "en"}`;
  const years = { years: [{ year: 2003, count: 2 }, { year: 2002 }], href: "/{year}/", current: 2003 };
  const filters = {
    id: "f",
    query: { text: "x" },
    range: true,
    sort: true,
    choices: { kind: [{ value: "news" }, { value: "event" }], country: [{ value: "KZ", count: 3 }] },
  };
  const parts = [
    renderTimeline(items, { ...given, headingLevel: 3 }),
    renderMonthCalendar({ month: monthOf(items), items, previousHref: "/p", nextHref: "/n" }, given),
    renderList(items, { ...given, density: "compact", groupBy: "none" }),
  ];
  const landing = renderArchivePage(
    { items, filters, years, pages: { page: 2, pages: 9, href: "?page={page}" }, subscribeHref: "/s" },
    { ...given, groupBy: "year" },
  );
  return {
    ...(first && { [`${tag} page`]: renderItemPage(first, given) }),
    [`${tag} parts`]: around(name, parts.join("").replace(/ id="y[^"]*"/g, ""), given),
    [`${tag} archive`]: documentPage(
      { title: name, main: trustedHtml(landing) },
      renderState(given, allLanguages, 1),
    ).html,
  };
}

const names = readdirSync(cases);

describe("every case", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  it("is valid HTML in its language, and some in all", async () => {
    const pages: Record<string, string> = {};
    for (const name of names) {
      Object.assign(pages, pagesOf(name, undefined));
      if (!/all-fields|rich-text|hostile/.test(name)) continue;
      for (const { tag } of allLanguages) Object.assign(pages, pagesOf(name, tag));
    }
    expect(await checkHtml(pages)).toEqual([]);
  }, 120_000);

  // The two longest are of the same parts as others, and take axe a minute each.
  const looked = names.filter((name) => !/200-sessions|120-items|10000-words/.test(name));
  it.each([
    ["light", looked],
    ["dark", looked.filter((name) => /all-fields|six-languages|rich-text|status|archived/.test(name))],
  ] as const)(
    "has no accessibility violation (%s)",
    async (colorScheme, chosen) => {
      const page = await browser.newPage({ colorScheme });
      let current = "";
      await page.route("**/*", (route) => {
        const { pathname } = new URL(route.request().url());
        return pathname === "/style.css"
          ? route.fulfill({ contentType: "text/css", body: css })
          : route.fulfill({ contentType: "text/html", body: current });
      });
      const found: Record<string, unknown> = {};
      for (const name of chosen) {
        for (const [title, text] of Object.entries(pagesOf(name, undefined))) {
          current = text;
          await page.goto("https://archive.example.org/", { waitUntil: "load" });
          const violations = await checkAccessibility(page);
          if (violations.length > 0) found[title] = violations;
        }
      }
      expect(found).toEqual({});
      await page.close();
    },
    240_000,
  );
});
