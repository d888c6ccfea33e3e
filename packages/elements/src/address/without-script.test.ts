import { renderElement } from "@event-content/elements/server";
import { describe, expect, it } from "vitest";
import { openArchiveHost, testBrowser, titlesIn, totalIn } from "../../test/archive-host.ts";
import { archiveItems } from "../../test/archive-items.ts";

const browser = testBrowser();
const attributes = { src: "/items.json", "item-href": "/news/{id}" };
const server = ({ search }: URL): string =>
  renderElement("event-archive", archiveItems, { attributes, search, stylesheet: "/style.css" });

describe("an archive without its script", () => {
  it("is searched and filtered by a form, and the server answers", async () => {
    const { page, close } = await openArchiveHost(browser(), server, {
      javaScriptEnabled: false,
      script: false,
    });
    expect(await titlesIn(page)).toHaveLength(20);
    await page.locator("event-archive >> input[type=search]").fill("water");
    await page.locator("event-archive >> select[name=ec-kind]").selectOption("news");
    await page.keyboard.press("Tab");
    await page.locator("event-archive >> button").click();
    await page.waitForURL("**/?ec-text=water*");
    expect(await totalIn(page)).toBe("6 results");
    expect(await page.locator("event-archive >> input[type=search]").inputValue()).toBe("water");
    expect(await page.locator("event-archive >> select[name=ec-kind]").inputValue()).toBe("news");
    await close();
  });

  it.each([
    ["the view", "ec-view=cards"],
    ["a year that was chosen by a link", "ec-year=2003"],
    ["a month", "ec-view=month&ec-month=2003-04"],
    ["an order and days that no field shows", "ec-from=2003-01-01&ec-sort=date-asc"],
    ["whatever else the page has in its address", "theme=dark&tag=a&tag=b%26%3D%22"],
  ])("keeps %s where a filter is chosen, and goes to the first page", async (_, kept) => {
    const { page, close } = await openArchiveHost(browser(), server, {
      javaScriptEnabled: false,
      script: false,
      path: `/?${kept}&ec-page=2`,
    });
    await page.locator("event-archive >> select[name=ec-kind]").selectOption("event");
    await page.locator("event-archive >> button").click();
    await page.waitForURL("**/?*ec-kind=event*");
    const { searchParams } = new URL(page.url());
    for (const [name, value] of new URLSearchParams(kept)) expect(searchParams.getAll(name)).toContain(value);
    expect(searchParams.has("ec-page")).toBe(false);
    await close();
  });

  it("keeps nothing twice: what a field shows is sent by that field", async () => {
    const { page, close } = await openArchiveHost(browser(), server, {
      javaScriptEnabled: false,
      script: false,
      path: "/?ec-view=cards&ec-kind=news&ec-text=water",
    });
    await page.locator("event-archive >> select[name=ec-kind]").selectOption("");
    await page.locator("event-archive >> button").click();
    await page.waitForURL("**/?*ec-kind=&*");
    const { searchParams } = new URL(page.url());
    expect(searchParams.getAll("ec-kind")).toEqual([""]);
    expect(searchParams.getAll("ec-text")).toEqual(["water"]);
    expect(searchParams.getAll("ec-view")).toEqual(["cards"]);
    await close();
  });

  it("has pages, years, views and months as links, beside whatever else the address holds", async () => {
    const { page, close } = await openArchiveHost(browser(), server, {
      javaScriptEnabled: false,
      script: false,
      path: "/?theme=dark",
    });
    const follow = (name: string, part: string): Promise<void> =>
      page.locator(`event-archive >> [part='${part}']`).getByRole("link", { name }).click();
    await follow("Next", "pages");
    expect(await page.locator("event-archive >> [part='pages'] [aria-current]").innerText()).toBe("2");
    await follow("2003", "years");
    expect(await totalIn(page)).toBe("10 results");
    await follow("Cards", "summary");
    expect(await page.locator("event-archive >> .ec-cards li").count()).toBe(10);
    await follow("Month", "summary");
    expect(await page.locator("event-archive >> caption").count()).toBe(1);
    await follow("Next month", "results");
    expect(new URL(page.url()).searchParams.get("theme")).toBe("dark");
    expect(new URL(page.url()).searchParams.get("ec-month")).toMatch(/^\d{4}-\d\d$/);
    await close();
  });

  it("is the same for the script, which takes over what stands there", async () => {
    for (const path of ["/?ec-text=water&ec-page=2", "/?ec-view=timeline", "/?ec-text=none&ec-year=2003"]) {
      const { page, errors, close } = await openArchiveHost(browser(), server, { path });
      const same = await page.evaluate(async () => {
        const answer = await fetch(location.href);
        const html = await answer.text();
        const written = /<div data-ec="(\w+)"/.exec(html)?.[1];
        const root = document.querySelector("event-archive")?.shadowRoot;
        return { written, shown: root?.querySelector("[data-ec]")?.getAttribute("data-ec") };
      });
      expect([path, same.shown]).toEqual([path, same.written]);
      expect(errors).toEqual([]);
      await close();
    }
  });
});
