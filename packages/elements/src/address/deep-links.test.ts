import { describe, expect, it } from "vitest";
import { openArchiveHost, testBrowser, titlesIn, totalIn } from "../../test/archive-host.ts";
import { heardOn } from "../../test/heard.ts";

const browser = testBrowser();
const archive = (attributes = ""): string =>
  `<event-archive src="/items.json" ${attributes}></event-archive>`;
const FULL = {
  text: "water",
  kind: "event",
  type: "workshop",
  year: "2003",
  topic: "water",
  country: "KZ",
  lang: "en",
  from: "2003-01-01",
  to: "2003-12-31",
  sort: "date-asc",
  page: "2",
  view: "cards",
  month: "2003-04",
};
const params = (prefix: string, asked: object = FULL): string =>
  String(new URLSearchParams(Object.entries(asked).map(([name, value]) => [prefix + name, value])));

describe("the address of a state", () => {
  it.each([
    ["in the query string", "", `/?${params("ec-")}`],
    ["in the query string, with a prefix", 'deep-link-prefix="a_"', `/?${params("a_")}`],
    ["in the query string, by the name of the instance", 'instance="news"', `/?${params("news-")}`],
    ["in the hash", 'deep-link="hash"', `/#${params("ec-")}`],
  ])("is read whole %s", async (_, attributes, path) => {
    const { page, close } = await openArchiveHost(browser(), archive(attributes), { path });
    expect((await heardOn(page, "load"))[0]?.detail.asked).toEqual(FULL);
    await close();
  });

  it.each([
    ["in the query string", "", "/?lang=en&flag&q=a%20b#part", "/?lang=en&flag&q=a%20b&ec-kind=news#part"],
    ["in the hash", 'deep-link="hash"', "/?x=1#chapter", "/?x=1#chapter&ec-kind=news"],
    ["nowhere", 'deep-link="off"', "/?x=1#chapter", "/?x=1#chapter"],
  ])("is written %s, and what else the page keeps there stays", async (_, attributes, path, written) => {
    const { page, close } = await openArchiveHost(browser(), archive(attributes), { path });
    const kind = page.locator("event-archive >> select[name=ec-kind]");
    await kind.selectOption("news");
    await expect.poll(() => totalIn(page)).toBe("12 results");
    expect(page.url()).toBe(`https://host.test${written}`);
    await kind.selectOption("");
    await expect.poll(() => totalIn(page)).toBe("48 results");
    expect(page.url()).toBe(`https://host.test${path}`);
    await close();
  });

  it("is not read where deep links are off", async () => {
    const { page, close } = await openArchiveHost(browser(), archive('deep-link="off"'), {
      path: "/?ec-kind=news",
    });
    expect(await totalIn(page)).toBe("48 results");
    await page.locator("event-archive >> [part='pages'] a[rel=next]").click();
    await expect
      .poll(() => page.locator("event-archive >> [part='pages'] [aria-current]").innerText())
      .toBe("2");
    expect(page.url()).toBe("https://host.test/?ec-kind=news");
    await close();
  });

  it.each([
    ["query", "/?other=1"],
    ["hash", "/#other=1"],
  ])("gives the same after a reload, and leads back and forward (%s)", async (mode, path) => {
    const { page, close } = await openArchiveHost(browser(), archive(`deep-link="${mode}"`), { path });
    const steps: (readonly [string, readonly string[]])[] = [];
    const remember = async (total: string): Promise<void> => {
      await expect.poll(() => totalIn(page)).toBe(total);
      steps.push([page.url(), await titlesIn(page)]);
    };
    await remember("48 results");
    await page.locator("event-archive >> select[name=ec-topic]").selectOption("water");
    await remember("12 results");
    await page.locator("event-archive >> [part='years']").getByRole("link", { name: "2003" }).click();
    await remember("3 results");
    for (const step of [1, 0]) {
      await page.goBack();
      await expect.poll(() => titlesIn(page)).toEqual(steps[step]?.[1]);
      expect(page.url()).toBe(steps[step]?.[0]);
    }
    expect(await page.locator("event-archive >> select[name=ec-topic]").inputValue()).toBe("");
    await page.goForward();
    await page.goForward();
    await expect.poll(() => titlesIn(page)).toEqual(steps[2]?.[1]);
    await page.reload();
    await expect.poll(() => titlesIn(page)).toEqual(steps[2]?.[1]);
    await close();
  });

  it("is that of the page an element is added to, also when it has been elsewhere before", async () => {
    const { page, close } = await openArchiveHost(browser(), archive(), { path: "/?ec-kind=news" });
    await page.evaluate(() => {
      const one = document.querySelector("event-archive") as Element;
      one.remove();
      history.pushState(null, "", "/section?ec-year=2003");
      document.querySelector("main")?.append(one);
    });
    await expect.poll(() => totalIn(page)).toBe("10 results");
    await close();
  });

  it("is apart for an archive and a calendar on one page", async () => {
    const { page, close } = await openArchiveHost(
      browser(),
      `${archive('now="2003-04-09T12:00:00Z"')}<event-calendar src="/items.json" now="2003-04-09T12:00:00Z"></event-calendar>`,
    );
    await page.locator("event-calendar >> a[rel=prev]").click();
    await expect.poll(() => page.locator("event-calendar >> caption").innerText()).toBe("March 2003");
    expect(new URL(page.url()).search).toBe("?ec-calendar-month=2003-03");
    await page.locator("event-archive >> select[name=ec-kind]").selectOption("news");
    await expect.poll(() => totalIn(page)).toBe("12 results");
    await page.reload();
    await expect.poll(() => page.locator("event-calendar >> caption").innerText()).toBe("March 2003");
    expect(await page.locator("event-calendar >> td li").count()).toBeGreaterThan(0);
    await close();
  });

  it.each([
    ["without a name of its own", "", 1],
    ["with an instance of its own", 'instance="other"', 0],
    ["with a prefix of its own", 'deep-link-prefix="o-"', 0],
    ["in the hash, where the first is in the query string", 'deep-link="hash"', 0],
    ["without deep links", 'deep-link="off"', 0],
  ])("is told once to the developer of a second archive %s: %s", async (_, attributes, times) => {
    const warnings: string[] = [];
    const { page, errors, close } = await openArchiveHost(browser(), "<p></p>", { ready: false });
    page.on("console", (message) => warnings.push(message.text()));
    await page.evaluate(
      ([first, second]) => {
        document.querySelector("main")?.append(...[first, second].map((html) => made(html as string)));
        function made(html: string): Element {
          const element = document.createElement("event-archive");
          for (const [, name = "", value = ""] of html.matchAll(/([\w-]+)="([^"]*)"/g))
            element.setAttribute(name, value);
          return element;
        }
      },
      [archive(), archive(attributes)],
    );
    for (const nth of [0, 1]) {
      await page.locator("event-archive").nth(nth).locator("select[name$=kind]").selectOption("news");
      await expect
        .poll(() => page.locator("event-archive >> [role=status]").nth(nth).innerText())
        .toBe("12 results");
    }
    const told = warnings.filter((text) => text.startsWith('<event-archive> has the names "ec-…" '));
    expect(told).toHaveLength(times);
    expect((await heardOn(page)).filter(({ name }) => name === "error")).toEqual([]);
    expect(errors).toEqual([]);
    await close();
  });
});
