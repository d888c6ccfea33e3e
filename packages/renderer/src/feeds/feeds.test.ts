import { renderAtom, renderJsonFeed, renderRss } from "@event-content/renderer";
import { type Fault, type ItemInput, parseArchive } from "@event-content/schema";
import { parseFeed as parseByRowan } from "@rowanmanning/feed-parser";
import fc from "fast-check";
import { parseFeed } from "feedsmith";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";

const archive = parseArchive({
  id: "archive.example.org",
  title: "Archive of rivers",
  url: "https://archive.example.org/",
  languages: ["en", "ar"],
  publisher: { name: "River Office" },
  taxonomies: { topics: { water: { en: "Water", ar: "المياه" } } },
});
const options = {
  archive,
  baseUrl: "https://archive.example.org/",
  feedUrl: "/feed",
  itemHref: "/{id}/",
} as const;

const news: ItemInput = {
  id: "rivers-rise",
  kind: "news",
  lang: "en",
  title: 'Rivers & <streams> "rise" ]]>',
  summary: "Two rivers rose.",
  published: "2003-11-18",
  updated: "2003-11-20T08:30:00+06:00",
  byline: "River desk",
  topics: ["water"],
  body: [
    {
      _type: "block",
      markDefs: [{ _type: "link", _key: "a", href: "/map?a=1&b=2" }],
      children: [{ _type: "span", text: "See the map", marks: ["a"] }],
    },
  ],
  documents: [
    {
      title: "Note",
      url: "/note.pdf",
      mediaType: "application/pdf",
      bytes: 1234,
      language: "en",
    },
    { title: "List of participants", kind: "participants", url: "/people.pdf" },
  ],
};
const event: ItemInput = {
  id: "river-forum",
  kind: "event",
  lang: "en",
  title: { en: "River forum", ar: "منتدى الأنهار" },
  published: "2003-09",
  dates: { start: "2003-11-12", end: "2003-11-13", basis: { kind: "inferred", reason: "the address" } },
  place: { locality: "Almaty", country: "KZ" },
};

function wellFormed(xml: string): void {
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => expect.fail(error.message));
  parser.write(xml).close();
}

describe("Atom", () => {
  const xml = renderAtom([event, news], options);
  it("is read by a parser of another maker", () => {
    wellFormed(xml);
    const { format, feed } = parseFeed(xml) as { format: string; feed: Record<string, unknown> };
    expect(format).toBe("atom");
    expect(feed).toMatchObject({
      id: "tag:archive.example.org,2026:feed",
      title: { value: "Archive of rivers" },
      updated: "2003-11-20T02:30:00Z",
      authors: [{ name: "River Office" }],
      entries: [
        {
          id: "tag:archive.example.org,2026:rivers-rise",
          title: { value: 'Rivers & <streams> "rise" ]]>' },
          published: "2003-11-18T00:00:00Z",
          updated: "2003-11-20T02:30:00Z",
          authors: [{ name: "River desk" }],
          categories: [{ term: "water", label: "Water" }],
          links: [
            { rel: "alternate", href: "https://archive.example.org/rivers-rise/" },
            {
              rel: "enclosure",
              href: "https://archive.example.org/note.pdf",
              length: 1234,
              type: "application/pdf",
            },
          ],
        },
        { id: "tag:archive.example.org,2026:river-forum", published: "2003-09-01T00:00:00Z" },
      ],
    });
    expect(xml).not.toContain("people.pdf");
  });

  it("says when and where an event takes place, and that the year is inferred", () => {
    expect(xml).toContain("12–13 November 2003 (year inferred) · Almaty, Kazakhstan");
  });

  it("gives an undated entry the moment of rendering, and says so; without one it is left out", () => {
    const faults: Fault[] = [];
    const { published: _, ...undated } = event;
    const onFault = (fault: Fault): void => void faults.push(fault);
    expect(renderAtom(undated as ItemInput, { ...options, onFault })).toBe("");
    expect(renderAtom(undated as ItemInput, { ...options, now: "2026-01-01T00:00:00Z", onFault })).toContain(
      "<updated>2026-01-01T00:00:00Z</updated>",
    );
    expect(faults.map((fault) => fault.code)).toEqual(["no-publication-date", "no-publication-date"]);
  });

  it("is in one language, and a fallback says its own", () => {
    const arabic = renderAtom([event, news], { ...options, lang: "ar" });
    expect(arabic).toContain('xml:lang="ar"');
    expect(arabic).toContain("منتدى الأنهار");
    expect(arabic).toMatch(/<entry xml:lang="en">\s*<id>tag:archive\.example\.org,2026:rivers-rise/);
  });
});

describe("RSS", () => {
  const xml = renderRss([event, news], { ...options, content: "full" });
  it("is read by two parsers of other makers", () => {
    wellFormed(xml);
    const { format, feed } = parseFeed(xml) as { format: string; feed: Record<string, unknown> };
    expect(format).toBe("rss");
    expect(feed).toMatchObject({
      title: "Archive of rivers",
      link: "https://archive.example.org/",
      language: "en",
      items: [
        {
          title: 'Rivers & <streams> "rise" ]]>',
          link: "https://archive.example.org/rivers-rise/",
          guid: { value: "tag:archive.example.org,2026:rivers-rise", isPermaLink: false },
          pubDate: "Tue, 18 Nov 2003 00:00:00 GMT",
          enclosures: [
            { url: "https://archive.example.org/note.pdf", length: 1234, type: "application/pdf" },
          ],
        },
        { pubDate: "Mon, 01 Sep 2003 00:00:00 GMT" },
      ],
    });
    const other = parseByRowan(xml);
    expect(other.items.map((item) => item.published?.toISOString())).toEqual([
      "2003-11-18T00:00:00.000Z",
      "2003-09-01T00:00:00.000Z",
    ]);
    expect(other.items[0]?.content).toMatch(
      /<a href="https:\/\/archive\.example\.org\/map\?a=1&(amp;)?b=2">See the map<\/a>/,
    );
  });
});

describe("JSON Feed", () => {
  it("is version 1.1 with attachments and absolute addresses", () => {
    const feed = JSON.parse(renderJsonFeed([event, news], { ...options, content: "full" }));
    expect(feed).toMatchObject({
      version: "https://jsonfeed.org/version/1.1",
      language: "en",
      feed_url: "https://archive.example.org/feed",
      items: [
        {
          id: "tag:archive.example.org,2026:rivers-rise",
          url: "https://archive.example.org/rivers-rise/",
          date_published: "2003-11-18T00:00:00Z",
          tags: ["Water"],
          attachments: [
            {
              url: "https://archive.example.org/note.pdf",
              mime_type: "application/pdf",
              size_in_bytes: 1234,
            },
          ],
        },
        { id: "tag:archive.example.org,2026:river-forum" },
      ],
    });
    expect(parseFeed(JSON.stringify(feed))).toMatchObject({ format: "json" });
  });
});

describe("any feed", () => {
  it("stays well formed and reads back, whatever the text", () => {
    const text = fc.oneof(
      fc.string({ unit: "binary", minLength: 1 }),
      fc.constantFrom("]]>", "&amp;", "\u0000\u0008\ud800", "</title>"),
    );
    fc.assert(
      fc.property(text, text, (title, summary) => {
        const item: ItemInput = { ...news, title, summary, byline: title };
        wellFormed(renderAtom(item, options));
        wellFormed(renderRss(item, options));
        expect(JSON.parse(renderJsonFeed(item, options)).items).toHaveLength(1);
      }),
    );
  });

  it("is the same after every build, and newest first", () => {
    expect(renderRss([news, event], options)).toBe(renderRss([event, news], options));
  });

  it("with nothing in it is no feed", () => {
    const codes: string[] = [];
    expect(renderAtom([], { ...options, onFault: (fault) => codes.push(fault.code) })).toBe("");
    expect(codes).toEqual(["empty-feed"]);
  });
});
