import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeBundle } from "@event-content/archive/node";
import type { ItemInput } from "@event-content/schema";
import { describe, expect, it } from "vitest";
import { type ArchiveHost, openArchiveHost, testBrowser, totalIn } from "../../test/archive-host.ts";
import { heardOn } from "../../test/heard.ts";

const browser = testBrowser();
const event = (id: string, title: string, start: string, end?: string): ItemInput => ({
  id,
  kind: "event",
  type: "workshop",
  lang: "en",
  title,
  dates: { start, ...(end && { end }) },
});
const items: readonly ItemInput[] = [
  event("five", "Five days", "2026-03-05", "2026-03-09"),
  event("one", "One day", "2026-03-18"),
  event("next", "In April", "2026-04-02"),
  event("last", "In February", "2026-02-28"),
  { id: "news", kind: "news", lang: "en", title: "A report", published: "2026-03-18" },
];

function open(attributes = "", options: object = {}): Promise<ArchiveHost> {
  const tag = `<event-calendar src="/items.json" item-href="/e/{id}" now="2026-03-18T12:00:00Z" ${attributes}></event-calendar>`;
  return openArchiveHost(browser(), tag, { files: { "/items.json": items }, ...options });
}

describe("<event-calendar>", () => {
  it("shows the events of the present month, and marks today", async () => {
    const { page, errors, close } = await open();
    expect(await page.locator("event-calendar >> caption").innerText()).toBe("March 2026");
    expect(await page.locator("event-calendar >> td[aria-current=date] time").innerText()).toBe("18");
    expect(await page.locator("event-calendar >> td[aria-current=date] li").allInnerTexts()).toEqual([
      "One day",
    ]);
    expect(await totalIn(page, "event-calendar")).toBe("March 2026 · 2 results");
    expect(errors).toEqual([]);
    await close();
  });

  it("links an event over several days once a week row, and lists it once as an agenda", async () => {
    const { page, close } = await open();
    const rows = page.locator("event-calendar >> tbody tr");
    const links = await rows.evaluateAll((all) =>
      all.map((row) => row.querySelectorAll("a[href='/e/five']").length),
    );
    // Thursday to Sunday, and Monday.
    expect(links).toEqual([0, 1, 1, 0, 0, 0].slice(0, links.length));
    await page.locator("event-calendar >> .ec-views").getByRole("link", { name: "Agenda" }).click();
    await expect
      .poll(() => page.locator("event-calendar >> .ec-rows a").allInnerTexts())
      .toEqual(["Five days", "One day"]);
    expect(await page.locator("event-calendar >> .ec-rows time").first().innerText()).toBe("5–9 March");
    expect(await page.locator("event-calendar >> table").count()).toBe(0);
    await page.locator("event-calendar").getByRole("link", { name: "Next month: April 2026" }).click();
    await expect
      .poll(() => page.locator("event-calendar >> .ec-rows a").allInnerTexts())
      .toEqual(["In April"]);
    await close();
  });

  it("goes to the months beside it, and back to the present one, each with an address", async () => {
    const { page, close } = await open();
    const caption = page.locator("event-calendar >> caption");
    await page.locator("event-calendar >> a[rel=next]").click();
    await expect.poll(() => caption.innerText()).toBe("April 2026");
    expect(new URL(page.url()).search).toBe("?ec-calendar-month=2026-04");
    expect(await page.locator("event-calendar >> td a").allInnerTexts()).toEqual(["In April"]);
    await page.locator("event-calendar >> a", { hasText: "Today" }).click();
    await expect.poll(() => caption.innerText()).toBe("March 2026");
    await page.goBack();
    await expect.poll(() => caption.innerText()).toBe("April 2026");
    await close();
  });

  it("begins with the month, the day of the week and the view that it is told, at any time", async () => {
    const { page, close } = await open('month="2026-02" view="agenda" week-start="6"');
    await expect
      .poll(() => page.locator("event-calendar >> .ec-rows a").allInnerTexts())
      .toEqual(["In February"]);
    const set = (name: string, value: string): Promise<void> =>
      page
        .locator("event-calendar")
        .evaluate(
          (node, [attribute, text]) => node.setAttribute(attribute as string, text as string),
          [name, value],
        );
    await set("view", "month");
    await expect.poll(() => page.locator("event-calendar >> th").first().innerText()).toBe("Sun");
    await set("week-start", "5");
    await expect.poll(() => page.locator("event-calendar >> th").first().innerText()).toBe("Sat");
    await set("month", "2020-01");
    await expect.poll(() => page.locator("event-calendar >> caption").innerText()).toBe("January 2020");
    await set("month", "2020-02");
    await expect.poll(() => page.locator("event-calendar >> caption").innerText()).toBe("February 2020");
    expect(await page.locator("event-calendar >> .ec-empty").isVisible()).toBe(true);
    await close();
  });

  it("shows what recurs on the day it comes again, of items and of a bundle, as a month and as an agenda", async () => {
    const yearly = {
      ...event("yearly", "Water day", "1993-03-22"),
      recurrence: "FREQ=YEARLY",
      topics: ["water"],
    };
    const weekly = {
      ...event("weekly", "Round table", "2026-01-07"),
      recurrence: { rule: "FREQ=WEEKLY", exceptions: ["2026-03-11"] },
    };
    const all = [...items, yearly, weekly];
    const bundle = mkdtempSync(join(tmpdir(), "recurring-"));
    await writeBundle(all, { out: bundle });
    const host = { files: { "/items.json": all }, bundle };
    for (const src of ["/items.json", "/bundle/archive.json"]) {
      const tag = (more = ""): string =>
        `<event-calendar src="${src}" now="2026-03-18T12:00:00Z" item-href="/e/{id}" ${more}></event-calendar>`;
      const month = await openArchiveHost(browser(), tag(), host);
      const day = (iso: string) => month.page.locator(`event-calendar >> td:has(time[datetime="${iso}"]) li`);
      expect(await day("2026-03-22").allInnerTexts(), src).toEqual(["Water day"]);
      expect(await day("2026-03-18").allInnerTexts(), src).toEqual(["One day", "Round table"]);
      expect(await day("2026-03-11").count()).toBe(0);
      expect(await totalIn(month.page, "event-calendar")).toBe("March 2026 · 6 results");
      expect(month.errors).toEqual([]);
      await month.close();
      const agenda = await openArchiveHost(browser(), tag('view="agenda" filter-topic="water"'), host);
      expect(await agenda.page.locator("event-calendar >> .ec-rows a").allInnerTexts()).toEqual([
        "Water day",
      ]);
      expect(
        await agenda.page.locator("event-calendar >> .ec-group > :is(h2, h3, h4)").allInnerTexts(),
      ).toEqual(["Sunday, 22 March 2026"]);
      await agenda.close();
    }
    rmSync(bundle, { recursive: true });
  });

  it("keeps to the days that it is fixed to", async () => {
    const { page, go, close } = await open('filter-from="2026-03-10" filter-to="2026" view="agenda"');
    expect(await page.locator("event-calendar >> .ec-rows a").allInnerTexts()).toEqual(["One day"]);
    expect(await page.locator("event-calendar >> a[rel=prev]").count()).toBe(0);
    await go("/?ec-calendar-month=2025-01");
    expect(await totalIn(page, "event-calendar")).toBe("March 2026 · 1 result");
    expect(await heardOn(page, "error")).toEqual([]);
    await close();
  });

  it("is a list of the days that have something where there is little room", async () => {
    const { page, close } = await open("", { viewport: { width: 320, height: 640 } });
    const days = await page.locator("event-calendar >> td time:visible").allInnerTexts();
    expect(days).toEqual(["5", "6", "7", "8", "9", "18"]);
    const rows = page.locator("event-calendar >> tbody tr");
    expect(await rows.evaluateAll((all) => all.map((row) => row.getClientRects().length))).toEqual([
      0, 1, 1, 1, 0, 0,
    ]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await close();
  });
});
