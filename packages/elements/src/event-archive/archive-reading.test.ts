import { describe, expect, it } from "vitest";
import { openArchiveHost, testBrowser, titlesIn, totalIn } from "../../test/archive-host.ts";
import { heardOn } from "../../test/heard.ts";

const browser = testBrowser();
const ARCHIVE = '<event-archive src="/items.json" item-href="/news/{id}"></event-archive>';
const results = "event-archive >> [part='results']";

describe("<event-archive>", () => {
  it("searches as one types, once the reader pauses, without a new entry in the history", async () => {
    const { page, errors, close } = await openArchiveHost(browser(), ARCHIVE);
    const before = await page.evaluate(() => history.length);
    const field = page.locator("event-archive >> input[type=search]");
    // In one go: a machine that stalls between two keys is a reader that pauses.
    await field.evaluate((element) => {
      for (let length = 1; length <= 5; length += 1) {
        (element as HTMLInputElement).value = "water".slice(0, length);
        element.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
      }
    });
    await expect.poll(() => totalIn(page)).toBe("24 results");
    expect(new URL(page.url()).search).toBe("?ec-text=water");
    expect(await page.evaluate(() => history.length)).toBe(before);
    const queries = (await heardOn(page, "query")).map(({ detail }) => detail.query as { text?: string });
    expect(queries.flatMap(({ text }) => text ?? [])).toEqual(["water"]);
    expect(errors).toEqual([]);
    await close();
  });

  it("filters by what a reader chooses, and counts what the other choices have", async () => {
    const { page, close } = await openArchiveHost(browser(), ARCHIVE);
    const select = (name: string) => page.locator(`event-archive >> select[name=ec-${name}]`);
    await select("kind").selectOption("news");
    await expect.poll(() => totalIn(page)).toBe("12 results");
    expect(await select("topic").locator("option").allInnerTexts()).toEqual([
      "All",
      "climate-change (3)",
      "education (3)",
      "health (3)",
      "water (3)",
    ]);
    await select("topic").selectOption("water");
    await expect.poll(() => totalIn(page)).toBe("3 results");
    expect(new URL(page.url()).search).toBe("?ec-kind=news&ec-topic=water");
    await page.locator("event-archive >> [part='filters'] a").click();
    await expect.poll(() => totalIn(page)).toBe("48 results");
    expect(await select("kind").inputValue()).toBe("");
    await close();
  });

  it("lists its years with how much each holds, and leads to one and back to all", async () => {
    const { page, close } = await openArchiveHost(browser(), ARCHIVE);
    const years = page.locator("event-archive >> [part='years']");
    expect((await years.locator("li").allInnerTexts()).map((each) => each.replace("\n", " "))).toEqual([
      "2005 9",
      "2004 9",
      "2003 10",
      "2002 11",
      "2001 9",
    ]);
    await years.getByRole("link", { name: "2003" }).click();
    await expect.poll(() => totalIn(page)).toBe("10 results");
    expect(await years.locator("[aria-current=page]").innerText()).toBe("2003");
    await years.getByRole("link", { name: "All years" }).click();
    await expect.poll(() => totalIn(page)).toBe("48 results");
    await close();
  });

  it("shows a list, cards, a timeline and a month of the same question", async () => {
    const { page, close } = await openArchiveHost(browser(), ARCHIVE, { path: "/?ec-year=2003" });
    const view = async (name: string) => {
      await page.locator("event-archive >> .ec-views").getByRole("link", { name }).click();
      await expect
        .poll(() => page.locator("event-archive >> .ec-views [aria-current]").innerText())
        .toBe(name);
    };
    expect(await page.locator(`${results} .ec-rows > li`).count()).toBe(10);
    await view("Cards");
    expect(await page.locator(`${results} .ec-cards .ec-rows > li`).count()).toBe(10);
    await view("Timeline");
    expect(await page.locator(`${results} .ec-timeline section > h2`).allInnerTexts()).toEqual(["2003"]);
    expect(await page.locator(`${results} .ec-timeline li`).count()).toBe(10);
    await view("Month");
    expect(await page.locator(`${results} table`).count()).toBe(1);
    await view("List");
    expect(await page.locator(`${results} .ec-rows > li`).count()).toBe(10);
    await close();
  });

  it("turns pages by links that have an address, and says which page it is", async () => {
    const { page, close } = await openArchiveHost(browser(), ARCHIVE);
    const first = await titlesIn(page);
    const pages = page.locator("event-archive >> [part='pages']");
    expect(await pages.getByRole("link", { name: "Next" }).getAttribute("href")).toBe("?ec-page=2");
    await pages.getByRole("link", { name: "Next" }).click();
    await expect.poll(() => titlesIn(page)).not.toEqual(first);
    expect(await pages.locator("[aria-current=page]").getAttribute("aria-label")).toBe("Page 2 of 3");
    await pages.getByRole("link", { name: "Page 3" }).click();
    await expect.poll(() => titlesIn(page)).toHaveLength(8);
    await close();
  });

  it('adds rows to those that are there with paging="more"', async () => {
    const { page, close } = await openArchiveHost(
      browser(),
      ARCHIVE.replace("src", 'paging="more" page-size="18" src'),
    );
    const more = page.locator("event-archive >> .ec-more");
    expect(await more.locator("p").innerText()).toBe("18 of 48 shown");
    const first = await titlesIn(page);
    await more.getByRole("link").click();
    await expect.poll(() => titlesIn(page)).toHaveLength(36);
    expect((await titlesIn(page)).slice(0, 18)).toEqual(first);
    await more.getByRole("link").click();
    await expect.poll(() => titlesIn(page)).toHaveLength(48);
    expect(await more.count()).toBe(0);
    expect(new URL(page.url()).search).toBe("?ec-page=3");
    await close();
  });

  it("orders its rows as the element says, and as the reader asks", async () => {
    const { page, close } = await openArchiveHost(
      browser(),
      ARCHIVE.replace("src", 'order="oldest" filters="text,order" page-size="100" src'),
    );
    const oldest = await titlesIn(page);
    await page.locator("event-archive >> select[name=ec-sort]").selectOption("date-desc");
    await expect.poll(() => titlesIn(page)).toEqual([...oldest].reverse());
    await close();
  });

  it("asks whether another word was meant, and searches for it", async () => {
    const { page, close } = await openArchiveHost(browser(), ARCHIVE, { path: "/?ec-text=watre" });
    const said = page.locator("event-archive >> [role=status]");
    expect(await said.innerText()).toContain("Did you mean water?");
    await said.getByRole("link", { name: "water" }).click();
    await expect.poll(() => said.innerText()).toBe("24 results");
    expect(await page.locator("event-archive >> input[type=search]").inputValue()).toBe("water");
    await close();
  });

  it("says what matches nothing, with the ways on", async () => {
    const { page, go, close } = await openArchiveHost(browser(), ARCHIVE, {
      path: "/?ec-text=supply&ec-year=2003&ec-kind=event",
    });
    expect(await page.locator(results).innerText()).toBe(
      "Nothing in 2003 matches “supply”.\n\nSearch all years · Clear filters",
    );
    expect(await totalIn(page)).toBe("0 results");
    await go("/?ec-text=water&ec-year=1999");
    await page.locator(results).getByRole("link", { name: "Search all years" }).click();
    await expect.poll(() => totalIn(page)).toBe("24 results");
    await go("/?ec-text=water&ec-year=1999&ec-view=cards");
    await page.locator(results).getByRole("link", { name: "Clear filters" }).click();
    await expect.poll(() => totalIn(page)).toBe("48 results");
    expect(new URL(page.url()).search).toBe("?ec-view=cards");
    await close();
  });

  it("shows the last page to who asks for one behind it, and the first to who asks for none", async () => {
    const { page, go, close } = await openArchiveHost(browser(), ARCHIVE, { path: "/?ec-page=99" });
    expect(await titlesIn(page)).toHaveLength(8);
    expect(await page.locator("event-archive >> [part='pages'] [aria-current]").innerText()).toBe("3");
    await go("/?ec-page=abc");
    expect(await titlesIn(page)).toHaveLength(20);
    expect(await page.locator("event-archive >> [part='pages'] [aria-current]").innerText()).toBe("1");
    await close();
  });

  it("says at least how many there are where the number is not known", async () => {
    const { page, close } = await openArchiveHost(browser(), "<event-archive></event-archive>", {
      ready: false,
    });
    await page.evaluate(() => {
      const archive = document.querySelector("event-archive") as unknown as {
        items: unknown;
        source: unknown;
      };
      const item = { id: "a", kind: "news", lang: "en", title: "One of many", published: "2003-01-01" };
      const total = { value: 1000, relation: "gte" };
      const answer = { items: [item], total, facets: {}, page: 1, pages: 50, highlights: {}, faults: [] };
      const facets = Object.fromEntries(
        ["kind", "type", "topics", "goals", "countries", "regions", "organizers", "lang", "year"].map(
          (name) => [name, []],
        ),
      );
      archive.source = { query: async () => ({ ...answer, facets }), get: async () => item };
    });
    await expect.poll(() => totalIn(page)).toBe("at least 1,000 results");
    await close();
  });
});
