import { describe, expect, it } from "vitest";
import { eventOf, newsOf } from "./cases/event-of.ts";
import { expectHonest } from "./cases/expect-honest.ts";
import { readCase } from "./cases/read-case.ts";
import { shownText, wordsOf } from "./cases/words-of.ts";
import { importPage } from "./import-page.ts";
import { importText } from "./import-text.ts";

const seed = readCase("seed.txt");
const ADDRESS = "https://www.unglobalcompact.org/NewsAndEvents/news_archives/2003_11_18.html";
const NEWS_ID = "global-compact-holds-first-workshop-in-central-asia";
const EVENT_ID = "promoting-stability-and-growth-in-central-asia";

describe("the seed page", () => {
  const result = importText(seed);
  const news = newsOf(result);
  const event = eventOf(result);

  it("gives two valid items whose facts rest on words of the page", () => {
    expect(result.items.map((item) => [item.kind, item.id])).toEqual([
      ["news", NEWS_ID],
      ["event", EVENT_ID],
    ]);
    expectHonest(result, seed);
  });

  it("gives the news item with its trail and every paragraph", () => {
    const { body, source, ...rest } = news;
    expect(rest).toEqual({
      id: NEWS_ID,
      kind: "news",
      type: "article",
      lang: "en",
      title: "Global Compact Holds First Workshop in Central Asia",
      trail: [{ title: "Home" }, { title: "News & Events" }, { title: "Archive" }],
      about: [EVENT_ID],
    });
    expect(source?.importer).toBe("text");
    expect(body).toHaveLength(8);
    expect(wordsOf(shownText({ items: [news], notes: [] }))).toBe(wordsOf(seed));
  });

  it("gives the event exactly as the page states it", () => {
    const { source, outcomes, ...rest } = event;
    expect(rest).toEqual({
      id: EVENT_ID,
      kind: "event",
      type: "workshop",
      lang: "en",
      title: "Promoting stability and growth in Central Asia through expanded business opportunities",
      dates: {
        start: "XXXX-11-12",
        end: "XXXX-11-13",
        asPrinted: "November 12-13",
        basis: { kind: "stated" },
      },
      place: { locality: "Almaty", country: "KZ" },
      countries: ["KZ"],
      organizers: [
        { name: "UN Global Compact", role: "organizer" },
        { name: "UNDP", role: "partner" },
      ],
      participants: {
        count: 85,
        qualifier: "about",
        groups: ["business", "civil society", "government", "academia", "UN agencies"],
      },
      sessionCounts: [{ type: "plenary", count: 5 }],
      themes: [
        "transparency",
        "conflict impact assessment and risk management",
        "multi-stakeholder partnership initiatives",
        "revenue-sharing regimes",
      ],
      documents: [
        {
          title: "List of participants",
          kind: "participants",
          availability: "no-address",
          access: "withheld",
        },
        { title: "Background note of the meeting", kind: "background-note", availability: "no-address" },
      ],
      related: [
        {
          type: "follows-up",
          title: "Global Compact Policy Dialogue on “The Role of Private Sector in Zones of Conflict”",
          date: "2001",
        },
        { type: "reported-in", id: NEWS_ID },
      ],
    });
    expect(outcomes).toHaveLength(3);
    expect(outcomes?.map((each) => each.type)).toEqual([
      "recommendation",
      "recommendation",
      "recommendation",
    ]);
    expect(outcomes?.map((each) => String(each.text).slice(0, 12))).toEqual([
      "Under the le",
      "Further, par",
      "Finally, the",
    ]);
    expect(source?.notes?.map(({ code, path }) => [code, path])).toEqual([
      ["year-not-stated", "/dates"],
      ["document-without-address", "/documents/0"],
      ["document-without-address", "/documents/1"],
    ]);
    expect(source?.notes?.[0]?.confidence).toBe(1);
  });

  it("takes the year from the page's address, and says so", () => {
    const dated = importText(seed, { url: ADDRESS, file: "000.txt" });
    const found = eventOf(dated);
    expect(found.dates).toEqual({
      start: "2003-11-12",
      end: "2003-11-13",
      asPrinted: "November 12-13",
      basis: { kind: "inferred", reason: "the year from the page's address, 2003_11_18" },
    });
    expect([found.published, newsOf(dated).published]).toEqual(["2003-11-18", "2003-11-18"]);
    expect(found.archive).toEqual({ originalUrl: ADDRESS });
    expect(found.source).toMatchObject({ url: ADDRESS, file: "000.txt" });
    const inferred = found.source?.facts
      ?.filter((fact) => fact.basis === "inferred")
      .map((fact) => [fact.path, fact.reason]);
    expect(inferred).toEqual([
      ["/dates/start", "the year from the page's address, 2003_11_18"],
      ["/dates/end", "the year from the page's address, 2003_11_18"],
      ["/published", "the date in the page's address, 2003_11_18"],
    ]);
    expect(found.source?.notes?.map((note) => note.code)).toContain("year-inferred");
    expectHonest(dated, seed);
  });

  it.each([
    ["2003-11-18", "2003-11-12"],
    ["2004-01-05", "2003-11-12"],
    ["2003-11-01", "2002-11-12"],
  ])("published on %s, the workshop began on %s", (published, start) => {
    const { dates } = eventOf(importText(seed, { published }));
    expect(dates?.start).toBe(start);
    expect(dates?.basis).toEqual({
      kind: "inferred",
      reason: `the year from the date of publication, ${published}`,
    });
  });

  it("reads the copy with hard breaks inside sentences alike", () => {
    const wrapped = seed.replace(/(.{30,50}?) /g, "$1\n");
    const again = eventOf(importPage(wrapped));
    expect({ ...again, source: undefined }).toEqual({ ...event, source: undefined });
    expect(newsOf(importPage(wrapped)).body).toEqual(news.body);
  });

  it("says that the copy without its headline has none", () => {
    const headless = seed.replace(/^Global Compact Holds.*\n/m, "");
    const found = importText(headless);
    expect(found.notes.map((note) => note.code)).toContain("title-not-found");
    expect(eventOf(found).title).toBe(event.title);
    expect(newsOf(found).body).toEqual(news.body);
  });
});
