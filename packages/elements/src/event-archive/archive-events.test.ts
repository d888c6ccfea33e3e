import { describe, expect, it } from "vitest";
import { openArchiveHost, testBrowser, totalIn } from "../../test/archive-host.ts";
import { heardOn } from "../../test/heard.ts";

const browser = testBrowser();
const ARCHIVE = '<event-archive src="/items.json" item-href="/news/{id}"></event-archive>';

describe("the events of <event-archive>", () => {
  it("tell of a question, of its answer and of what the reader asks next; all bubble out of shadow roots", async () => {
    const { page, close } = await openArchiveHost(browser(), ARCHIVE);
    await page.locator("event-archive >> select[name=ec-kind]").selectOption("news");
    await expect.poll(() => totalIn(page)).toBe("12 results");
    const heard = await heardOn(page);
    expect(heard.map(({ name }) => name)).toEqual(["query", "load", "change", "query", "query", "load"]);
    expect(
      heard.every(
        ({ bubbles, composed, cancelable, target }) =>
          bubbles && composed && !cancelable && target === "event-archive",
      ),
    ).toBe(true);
    const [first, , change, , , last] = heard.map(({ detail }) => detail);
    expect(first).toEqual({ query: { pageSize: 20, sort: "newest" } });
    expect(change).toEqual({ asked: { kind: "news" } });
    expect(last).toMatchObject({ asked: { kind: "news" }, total: { value: 12, relation: "eq" } });
    expect(last?.items).toHaveLength(12);
    await close();
  });

  it("let the host take over a row's link, and only that", async () => {
    const { page, close } = await openArchiveHost(browser(), ARCHIVE);
    await page.evaluate(() =>
      document.addEventListener("event-content:navigate", (event) => event.preventDefault(), { once: true }),
    );
    const row = page.locator("event-archive >> [part='results'] a").first();
    await row.click();
    expect(page.url()).toBe("https://host.test/");
    const [navigate] = await heardOn(page, "navigate");
    expect(navigate).toMatchObject({ bubbles: true, composed: true, cancelable: true });
    expect(navigate?.detail.href).toMatch(/^https:\/\/host\.test\/news\//);
    await row.click();
    await page.waitForURL("**/news/*");
    await close();
  });

  it("tell of a fault by its code, once in the console too", async () => {
    const warnings: string[] = [];
    const { page, close } = await openArchiveHost(browser(), "<event-archive></event-archive>", {
      ready: false,
    });
    page.on("console", (message) => warnings.push(message.text()));
    await page.evaluate(() => document.querySelector("event-archive")?.setAttribute("src", "/none.json"));
    await expect.poll(() => heardOn(page, "error")).toHaveLength(1);
    const [error] = await heardOn(page, "error");
    expect(error).toMatchObject({ bubbles: true, composed: true, cancelable: false });
    expect(warnings.filter((text) => text.startsWith("<event-archive>"))).toHaveLength(1);
    await close();
  });
});
