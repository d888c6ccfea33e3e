import {
  renderArchiveOembed,
  renderOembed,
  renderOembedDiscovery,
  renderOpenGraph,
} from "@event-content/renderer";
import { type ItemInput, parseArchive } from "@event-content/schema";
import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";
import { describe, expect, it } from "vitest";

const archive = parseArchive({
  id: "archive.example.org",
  title: "Archive of rivers",
  url: "https://archive.example.org/",
  languages: ["en", "ar"],
  publisher: { name: "River Office" },
});
const options = { archive, baseUrl: "https://archive.example.org/", itemHref: "/{id}/" } as const;
const news: ItemInput = {
  id: "rise",
  kind: "news",
  lang: "en",
  title: 'Rivers "rise" <b>',
  summary: "They rose.",
  published: "2003-11-18",
  topics: ["water"],
  organizers: [{ name: "River Office", url: "https://office.example.org/" }],
  images: [{ url: "/a.jpg", alt: "A river", width: 400, height: 300 }],
};
const event: ItemInput = {
  id: "forum",
  kind: "event",
  lang: "en",
  title: "Forum",
  dates: { start: "2003-11-12" },
  place: { locality: "Almaty" },
};

/** Attributes of the elements of a fragment, by their names. */
function elements(text: string): Record<string, string>[] {
  const all = parseFragment(text).childNodes.filter(
    (node): node is DefaultTreeAdapterTypes.Element => "tagName" in node,
  );
  return all.map(({ attrs }) => Object.fromEntries(attrs.map(({ name, value }) => [name, value])));
}

describe("oEmbed", () => {
  it("is a link where the archive has no page to embed", () => {
    expect(JSON.parse(renderOembed(news, options))).toEqual({
      version: "1.0",
      type: "link",
      title: 'Rivers "rise" <b>',
      author_name: "River Office",
      author_url: "https://office.example.org/",
      provider_name: "River Office",
      provider_url: "https://archive.example.org/",
      thumbnail_url: "https://archive.example.org/a.jpg",
      thumbnail_width: 400,
      thumbnail_height: 300,
    });
  });

  it("is a sandboxed, titled iframe that keeps to the room it is given", () => {
    const answer = JSON.parse(
      renderOembed(news, {
        ...options,
        embedHref: "/embed/{id}/",
        maxWidth: 320,
        maxHeight: 200,
        cacheAge: 3600,
      }),
    );
    expect(answer).toMatchObject({ type: "rich", width: 320, height: 200, cache_age: 3600 });
    expect(answer.thumbnail_url).toBeUndefined();
    expect(elements(answer.html)).toMatchObject([
      { class: "wp-embedded-content" },
      {
        src: "https://archive.example.org/embed/rise/",
        title: 'Rivers "rise" <b> – Archive of rivers',
        width: "320",
        height: "200",
        loading: "lazy",
      },
    ]);
  });

  it("says the same in XML, with the HTML escaped once", () => {
    const xml = renderOembed(news, { ...options, embedHref: "/embed/{id}/", format: "xml" });
    expect(xml).toContain(
      "&lt;iframe class=&quot;wp-embedded-content&quot; src=&quot;https://archive.example.org/embed/rise/&quot;",
    );
    expect(xml).toContain("<type>rich</type>");
  });

  it("leads from a whole archive to its page in the language that is asked for", () => {
    const named = { ...archive, title: { en: "Archive of rivers", ar: "محفوظات الأنهار" } };
    const place = { baseUrl: options.baseUrl, lang: "ar", pageHref: "/ar/", embedHref: "/ar/embed/" };
    const answer = JSON.parse(renderArchiveOembed(named, place));
    expect(answer).toMatchObject({ type: "rich", title: "محفوظات الأنهار", provider_name: "River Office" });
    const [link] = elements(answer.html.replace(/<\/?blockquote[^>]*>/g, ""));
    expect(link).toEqual({ href: "https://archive.example.org/ar/" });
    expect(answer.html).toContain('src="https://archive.example.org/ar/embed/"');
    expect(JSON.parse(renderArchiveOembed(named)).type).toBe("link");
  });

  it("names its provider alike in every language, since other sites know it by that name", () => {
    const publisher = { name: { en: "River Office", ar: "مكتب الأنهار" } };
    const names = ["en", "ar"].map(
      (lang) =>
        JSON.parse(renderOembed(news, { ...options, archive: { ...archive, publisher }, lang }))
          .provider_name,
    );
    expect(names).toEqual(["River Office", "River Office"]);
  });

  it("is found by links whose address is encoded", () => {
    const [json, xml] = elements(renderOembedDiscovery(news, { ...options, endpoint: "/oembed" }));
    expect(json).toMatchObject({
      rel: "alternate",
      type: "application/json+oembed",
      title: 'Rivers "rise" <b>',
    });
    expect(new URL(json?.href ?? "").searchParams.get("url")).toBe("https://archive.example.org/rise/");
    expect(new URL(xml?.href ?? "").searchParams.get("format")).toBe("xml");
  });
});

describe("Open Graph", () => {
  const properties = (item: ItemInput, more = {}): [string | undefined, string | undefined][] =>
    elements(renderOpenGraph(item, { ...options, ...more })).map((each) => [
      each.property ?? each.name,
      each.content,
    ]);

  it("tells an article with its picture, languages and times", () => {
    expect(properties(news, { alternates: { en: "/", ar: "/ar/" } })).toEqual([
      ["og:title", 'Rivers "rise" <b>'],
      ["og:type", "article"],
      ["og:url", "https://archive.example.org/rise/"],
      ["og:site_name", "Archive of rivers"],
      ["og:description", "They rose."],
      ["og:locale", "en_GB"],
      ["og:locale:alternate", "ar_AR"],
      ["og:image", "https://archive.example.org/a.jpg"],
      ["og:image:alt", "A river"],
      ["og:image:width", "400"],
      ["og:image:height", "300"],
      ["article:published_time", "2003-11-18T00:00:00Z"],
      ["article:tag", "water"],
      ["twitter:card", "summary"],
    ]);
  });

  it("tells when and where an event is in words, and makes up no property for it", () => {
    const told = properties(event);
    expect(told).toContainEqual(["og:description", "12 November 2003 · Almaty"]);
    expect(told.some(([name]) => name?.startsWith("event:") || name?.startsWith("article:"))).toBe(false);
  });
});
