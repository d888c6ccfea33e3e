import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { attributeOf, BUILT_FOR, DIST, elementsOf, isThere, pagePaths } from "./built-site.ts";

const LANGUAGES = ["ar", "zh", "en", "fr", "ru", "es"];

interface Head {
  readonly path: string;
  readonly lang: string | undefined;
  readonly dir: string | undefined;
  readonly titles: number;
  readonly canonical: string | undefined;
  readonly alternates: ReadonlyMap<string, string>;
  readonly listed: boolean;
  readonly headings: number;
}

function headOf(path: string): Head {
  const elements = elementsOf(path);
  const links = elements.filter(({ tagName }) => tagName === "link");
  const rel = (name: string) => links.filter((link) => attributeOf(link, "rel") === name);
  const html = elements.find(({ tagName }) => tagName === "html");
  const robots = elements.find((each) => attributeOf(each, "name") === "robots");
  return {
    path,
    lang: html && attributeOf(html, "lang"),
    dir: html && attributeOf(html, "dir"),
    titles: elements.filter(
      ({ tagName, parentNode }) =>
        tagName === "title" && (parentNode as { tagName?: string }).tagName === "head",
    ).length,
    canonical: rel("canonical").map((link) => attributeOf(link, "href"))[0],
    alternates: new Map(
      rel("alternate").flatMap((link) => {
        const [language, href] = [attributeOf(link, "hreflang"), attributeOf(link, "href")];
        return language && href ? [[language, new URL(href, new URL(path, BUILT_FOR)).href] as const] : [];
      }),
    ),
    listed: !(robots && attributeOf(robots, "content")?.includes("noindex")),
    headings: elements.filter(({ tagName }) => tagName === "h1").length,
  };
}

const heads = pagePaths().map(headOf);
const listed = heads.filter((head) => head.listed && head.canonical !== undefined);
const byAddress = new Map(listed.map((head) => [new URL(head.path, BUILT_FOR).href, head]));
const archive = listed.filter(({ path }) => path.startsWith("archive/"));

describe("every page", () => {
  it("has a language, a direction, one title and one heading of the first level", () => {
    const wrong = heads.filter(
      ({ lang, dir, titles, headings, listed: isListed }) =>
        !lang || dir !== (lang === "ar" ? "rtl" : "ltr") || titles !== 1 || (isListed && headings !== 1),
    );
    expect(
      wrong
        .map(({ path, lang, dir, titles, headings }) => ({ path, lang, dir, titles, headings }))
        .slice(0, 10),
    ).toEqual([]);
  });

  it("that search engines may list is its own canonical address, or names one that is", () => {
    const wrong = listed.filter(({ canonical = "" }) => byAddress.get(canonical)?.canonical !== canonical);
    expect(wrong.map(({ path, canonical }) => `${path} -> ${canonical}`).slice(0, 10)).toEqual([]);
  });
});

describe("a page of the archive", () => {
  const own = archive.filter(({ path, canonical }) => new URL(path, BUILT_FOR).href === canonical);

  it("names its versions in all six languages, itself among them, and a default", () => {
    const wrong = own.filter(
      ({ alternates, lang = "", canonical }) =>
        [...alternates.keys()]
          .filter((each) => each !== "x-default")
          .sort()
          .join() !== [...LANGUAGES].sort().join() ||
        alternates.get(lang) !== canonical ||
        !alternates.has("x-default"),
    );
    expect(wrong.map(({ path }) => path).slice(0, 10)).toEqual([]);
    expect(own.length).toBeGreaterThan(LANGUAGES.length * 120);
  });

  it("is named by each of them in return", () => {
    const wrong = own.flatMap(({ canonical, lang = "", alternates }) =>
      [...alternates.values()]
        .filter((href) => byAddress.get(href)?.alternates.get(lang) !== canonical)
        .map((href) => `${canonical} -> ${href}`),
    );
    expect(wrong.slice(0, 10)).toEqual([]);
  });
});

describe("the sitemap", () => {
  it("lists pages that are there, and every page of an item", () => {
    const sitemap = readFileSync(`${DIST}archive/sitemap.xml`, "utf8");
    const files = [...sitemap.matchAll(/<loc>([^<]+\.xml)<\/loc>/g)].map(([, href = ""]) =>
      readFileSync(`${DIST}${href.slice(BUILT_FOR.length)}`, "utf8"),
    );
    const locations = [sitemap, ...files].flatMap((text) =>
      [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, href = ""]) => href),
    );
    const missing = locations.filter(
      (href) => !href.endsWith(".xml") && !isThere(decodeURI(href.slice(BUILT_FOR.length))),
    );
    expect(missing.slice(0, 10)).toEqual([]);
    const items = archive.filter(({ path }) => /^archive\/\w\w\/[a-z0-9-]{12,}\/$/.test(path));
    const unlisted = items.filter(({ path }) => !locations.includes(new URL(path, BUILT_FOR).href));
    expect(unlisted.map(({ path }) => path).slice(0, 10)).toEqual([]);
  });
});
