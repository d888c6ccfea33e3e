import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { openArchiveHost, testBrowser, titlesIn, totalIn } from "../../test/archive-host.ts";
import { archiveItems } from "../../test/archive-items.ts";

const browser = testBrowser();
const kind = (element: string, prefix = "ec-"): string => `${element} >> select[name=${prefix}kind]`;

async function add(page: Page, html: string, into = "main"): Promise<void> {
  await page.evaluate(
    ([tag, attributes, selector]) => {
      const element = document.createElement(tag);
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      document.querySelector(selector)?.append(element);
    },
    parsed(html, into),
  );
}

/** `event-search for=a` as tag and attributes: under Trusted Types a page takes no HTML. */
function parsed(html: string, into: string): [string, Record<string, string>, string] {
  const [tag = "", ...pairs] = html.split(" ");
  return [tag, Object.fromEntries(pairs.map((pair) => pair.split("=") as [string, string])), into];
}

const PARTS = ["event-search for=news", "event-filters for=news", "event-results id=news src=/items.json"];
const ORDERS = [
  [0, 1, 2],
  [2, 1, 0],
  [1, 2, 0],
] as const;

describe("parts that stand apart from their archive", () => {
  it.each(ORDERS)("find it by for, in whatever order they come: %i %i %i", async (...order) => {
    const { page, errors, close } = await openArchiveHost(browser(), "", { ready: false });
    for (const index of order) await add(page, PARTS[index] as string);
    await expect.poll(() => page.locator(kind("event-filters")).count()).toBe(1);
    await page.locator("event-search >> input").fill("water");
    await expect.poll(() => totalIn(page, "event-results")).toBe("24 results");
    await page.locator(kind("event-filters")).selectOption("news");
    await expect.poll(() => totalIn(page, "event-results")).toBe("6 results");
    expect(await page.locator("event-search >> select").count()).toBe(0);
    expect(await page.locator("event-filters >> input[type=search]").count()).toBe(0);
    expect(new URL(page.url()).search).toBe("?ec-text=water&ec-kind=news");
    expect(errors).toEqual([]);
    await close();
  });

  it("find it inside the shadow root that they stand in", async () => {
    const { page, close } = await openArchiveHost(
      browser(),
      '<event-results id="news" src="/items.json" filter-kind="event" deep-link-prefix="o-"></event-results><div id="app"></div>',
    );
    await page.evaluate(() => {
      const root = document.querySelector("#app")?.attachShadow({ mode: "open" });
      const search = document.createElement("event-search");
      search.setAttribute("for", "news");
      const results = document.createElement("event-results");
      results.id = "news";
      results.setAttribute("src", "/items.json");
      root?.append(search, results);
    });
    await page.locator("#app >> event-search >> input").fill("supply");
    await expect.poll(() => totalIn(page, "#app >> event-results")).toBe("6 results");
    expect(await totalIn(page, "main > event-results")).toBe("36 results");
    await close();
  });

  it("by instance belong each to its own of two archives, which do not mix", async () => {
    const body = ["a", "b"]
      .map(
        (name) =>
          `<event-search instance="${name}"></event-search><event-filters instance="${name}"></event-filters><event-results instance="${name}" src="/items.json"></event-results>`,
      )
      .join("");
    const { page, go, close } = await openArchiveHost(browser(), body);
    const of = (tag: string, name: string): string => `${tag}[instance=${name}]`;
    await page.locator(`${of("event-search", "a")} >> input`).fill("supply");
    await page.locator(kind(of("event-filters", "b"), "b-")).selectOption("news");
    await expect.poll(() => totalIn(page, of("event-results", "a"))).toBe("6 results");
    await expect.poll(() => totalIn(page, of("event-results", "b"))).toBe("12 results");
    const { search } = new URL(page.url());
    expect(Object.fromEntries(new URLSearchParams(search))).toEqual({ "a-text": "supply", "b-kind": "news" });
    await go(`/${search}`);
    await expect.poll(() => totalIn(page, of("event-results", "a"))).toBe("6 results");
    await expect.poll(() => totalIn(page, of("event-results", "b"))).toBe("12 results");
    expect(await page.locator(`${of("event-search", "b")} >> input`).inputValue()).toBe("");
    await close();
  });

  it("stay with their archive when it is removed and added again", async () => {
    const { page, close } = await openArchiveHost(
      browser(),
      '<event-search for="news"></event-search><event-results id="news" src="/items.json"></event-results>',
    );
    await page.evaluate(() => {
      const results = document.querySelector("#news");
      results?.remove();
      Object.assign(window, { results });
    });
    await page.locator("event-search >> input").fill("nothing is asked");
    await page.waitForTimeout(300);
    await page.evaluate(() =>
      document.querySelector("main")?.append((window as unknown as { results: Node }).results),
    );
    await page.locator("event-search >> input").fill("supply");
    await expect.poll(() => totalIn(page, "event-results")).toBe("6 results");
    await close();
  });

  it("offer the fields, the language and the headings that they are told", async () => {
    const { page, close } = await openArchiveHost(
      browser(),
      '<event-filters for="news" lang="ar" filters="kind,years" heading-level="4"></event-filters><event-results id="news" src="/items.json"></event-results>',
    );
    const filters = page.locator("event-filters");
    await expect.poll(() => filters.locator("select").count()).toBe(1);
    expect(await filters.locator(".ec-archive").getAttribute("dir")).toBe("rtl");
    await expect.poll(() => filters.locator("h4").innerText()).toBe("السنوات");
    await page.evaluate(() => document.querySelector("event-filters")?.setAttribute("filters", "topic"));
    await expect.poll(() => filters.locator("select").getAttribute("name")).toBe("ec-topic");
    await close();
  });

  it("put the focus on the results where the link that was followed is gone", async () => {
    const { page, close } = await openArchiveHost(
      browser(),
      '<event-filters></event-filters><event-archive src="/items.json" filters="kind,years"></event-archive>',
      { path: "/?ec-kind=news" },
    );
    await page.locator("event-filters >> [part='filters'] a").click();
    await expect.poll(() => totalIn(page)).toBe("48 results");
    await expect
      .poll(() =>
        page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.getAttribute("part")),
      )
      .toBe("results");
    expect(await titlesIn(page)).toHaveLength(Math.min(20, archiveItems.length));
    await close();
  });
});
