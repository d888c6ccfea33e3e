import { describe, expect, it } from "vitest";
import { type ArchiveHost, openArchiveHost, testBrowser, titlesIn } from "../../test/archive-host.ts";
import { heardOn } from "../../test/heard.ts";

const browser = testBrowser();
const date = (attributes: string, inside = ""): string => `<event-date ${attributes}>${inside}</event-date>`;

function open(body: string, zone = "America/New_York", options: object = {}): Promise<ArchiveHost> {
  return openArchiveHost(browser(), body, { ready: false, timezoneId: zone, ...options });
}

/** What an element says, without its button. */
async function said({ page }: ArchiveHost): Promise<string> {
  const words = page.locator("event-date >> [aria-live]");
  await words.waitFor();
  return (await words.innerText()).trim();
}

describe("<event-date>", () => {
  it("shows the venue's time, and the reader's at a button, each named", async () => {
    const host = await open(date('start="2026-03-10T09:00" end="2026-03-10T17:30" time-zone="Asia/Tokyo"'));
    expect(await said(host)).toBe("10 March 2026, 9 a.m.–5.30 p.m., Tokyo time");
    const button = host.page.locator("event-date >> button");
    await button.click();
    await expect
      .poll(() => said(host))
      .toBe("9–10 March 2026, 9 March, 8 p.m.–10 March, 4.30 a.m., New York time");
    await button.click();
    await expect.poll(() => said(host)).toBe("10 March 2026, 9 a.m.–5.30 p.m., Tokyo time");
    expect(host.errors).toEqual([]);
    await host.close();
  });

  it("stays in its line, its button as the style sheet has it, where a server links the sheet", async () => {
    const root = '<template shadowrootmode="open"><link rel="stylesheet" href="/style.css"></template>';
    const host = await open(`<p>On ${date('start="2026-03-10T09:00" time-zone="Asia/Tokyo"', root)}.</p>`);
    await said(host);
    const button = host.page.locator("event-date >> button");
    expect(await button.evaluate((each) => getComputedStyle(each).backgroundColor)).toBe("rgba(0, 0, 0, 0)");
    expect(await host.page.locator("event-date").evaluate((each) => getComputedStyle(each).display)).toBe(
      "inline",
    );
    await host.close();
  });

  it.each([
    [
      "an instant ending in Z",
      'start="2026-03-10T00:00:00Z" time-zone="Asia/Tokyo"',
      "10 March 2026, 9 a.m., Tokyo time",
    ],
    ["an instant without a zone", 'start="2026-03-10T23:30:00.000Z"', "10 March 2026, 11.30 p.m., UTC"],
    [
      "an instant on the reader's clock",
      'start="2026-03-10T00:30Z" zone="reader"',
      "9 March 2026, 8.30 p.m., New York time",
    ],
    [
      "an event over midnight",
      'start="2026-03-10T22:00" end="2026-03-11T02:00" time-zone="America/New_York"',
      "10–11 March 2026, 10 March, 10 p.m.–11 March, 2 a.m., New York time",
    ],
    [
      "days without hours, whatever the zone",
      'start="2026-03-10" end="2026-03-14" time-zone="Asia/Tokyo"',
      "10–14 March 2026",
    ],
    [
      "the venue's town",
      'start="2026-03-10T09:00" time-zone="Asia/Tokyo" place="Osaka" zone="venue"',
      "10 March 2026, 9 a.m., Osaka time",
    ],
  ])("is right about %s", async (_, attributes, words) => {
    const host = await open(date(attributes));
    expect(await said(host)).toBe(words);
    await host.close();
  });

  it("has no button where there is one clock only: the reader's own, no hours, an unknown zone", async () => {
    for (const attributes of [
      'start="2026-03-10T09:00" time-zone="America/New_York"',
      'start="2026-03-10" time-zone="Asia/Tokyo"',
      'start="2026-03-10T09:00" time-zone="Mars/Base"',
      'start="2026-03-10T09:00"',
    ]) {
      const host = await open(date(attributes));
      expect(await said(host)).toContain("10 March 2026");
      expect(await host.page.locator("event-date >> button").count()).toBe(0);
      await host.close();
    }
  });

  it("leaves what stands inside where it is told no date, and tells the developer", async () => {
    const host = await open(date('start="next week"', "Some day in spring"));
    await expect.poll(() => heardOn(host.page, "error")).toHaveLength(1);
    expect(await host.page.locator("event-date").innerText()).toBe("Some day in spring");
    await host.close();
  });

  it("takes hostile text as text", async () => {
    const host = await open(
      date('start="2026-03-10T09:00" time-zone="Asia/Tokyo" place="&lt;img src=x onerror=alert(1)&gt;"'),
    );
    expect(await said(host)).toContain("<img src=x onerror=alert(1)>");
    expect(await host.page.locator("event-date >> img").count()).toBe(0);
    expect(host.errors).toEqual([]);
    await host.close();
  });
});

const HOSTILE = '"><img src=x onerror=alert(1)><b>five</b>';
const traps = [
  {
    id: "five",
    kind: "event",
    lang: "en",
    title: HOSTILE,
    dates: { start: "2026-03-05", end: "2026-03-09" },
  },
  {
    id: "tokyo",
    kind: "event",
    lang: "en",
    title: "In Tokyo",
    place: { locality: "Tokyo" },
    dates: { start: "2026-03-10T09:00", end: "2026-03-10T10:00", timeZone: "Asia/Tokyo" },
  },
  {
    id: "night",
    kind: "event",
    lang: "en",
    title: "Over midnight",
    dates: { start: "2026-03-20T22:00", end: "2026-03-21T02:00", timeZone: "Asia/Tokyo" },
  },
];

describe("the traps of zones, seen from New York", () => {
  const options = { files: { "/items.json": traps } };
  const now = 'now="2026-03-18T12:00:00Z" src="/items.json"';

  it("a list and an archive show five days once, a hostile title as text, the hours of the venue", async () => {
    const host = await open(
      `<event-list ${now}></event-list><event-archive ${now}></event-archive>`,
      undefined,
      options,
    );
    const wanted = ["Over midnight", "In Tokyo", HOSTILE];
    await expect.poll(() => titlesIn(host.page)).toEqual(wanted);
    await expect.poll(() => host.page.locator("event-list >> .ec-card > h2").allInnerTexts()).toEqual(wanted);
    for (const element of ["event-list", "event-archive"]) {
      const when = await host.page.locator(`${element} >> .ec-when`).allInnerTexts();
      expect(when.map((text) => text.replace(/\s+/g, " "))).toEqual([
        "20–21 March 2026 20 March, 10 p.m.–21 March, 2 a.m., Tokyo time",
        "10 March 2026 9–10 a.m., Tokyo time",
        "5–9 March 2026",
      ]);
      expect(await host.page.locator(`${element} >> img`).count()).toBe(0);
    }
    expect(host.errors).toEqual([]);
    await host.close();
  });

  it("a calendar and its agenda show each on the days of the venue", async () => {
    const host = await open(
      `<event-calendar ${now} item-href="/e/{id}"></event-calendar>`,
      undefined,
      options,
    );
    const days = (id: string): Promise<(string | null | undefined)[]> =>
      host.page
        .locator(`event-calendar >> td:has(a[href='/e/${id}']) > time`)
        .evaluateAll((all) => all.map((time) => time.getAttribute("datetime")));
    await expect.poll(() => days("tokyo")).toEqual(["2026-03-10"]);
    expect(await days("night")).toEqual(["2026-03-20"]);
    expect(await days("five")).toEqual(["2026-03-05", "2026-03-09"]);
    await host.page.locator("event-calendar").evaluate((node) => node.setAttribute("view", "agenda"));
    await expect
      .poll(() => host.page.locator("event-calendar >> .ec-rows a").allInnerTexts())
      .toEqual([HOSTILE, "In Tokyo", "Over midnight"]);
    await host.close();
  });
});
