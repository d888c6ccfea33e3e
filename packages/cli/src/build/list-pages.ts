import { type ListOptions, renderItemListJsonLd } from "@event-content/renderer";
import { archivePage, fill, plain, trustedHtml } from "@event-content/renderer/templates";
import type { ItemInput } from "@event-content/schema";
import { addressOf, fileOf, listPath, pagePath } from "./addresses.ts";
import type { Lists } from "./lists.ts";
import { listPage, pageState } from "./page-frame.ts";
import type { Site } from "./site.ts";
import type { SiteLanguage } from "./site-language.ts";
import type { SiteWriter } from "./site-writer.ts";
import { topicLabel } from "./topic-label.ts";

const PAGE_SIZE = 20;

/** A list of items that fills one page or several. */
interface Listing {
  /** What follows the language in the address of its first page. */
  readonly rest: string;
  readonly items: readonly ItemInput[];
  readonly groupBy: NonNullable<ListOptions["groupBy"]>;
  /** Default: the archive's. */
  readonly title?: string;
  readonly year?: string;
  /** Feeds of the list: their name without the ending. Default: the archive's. */
  readonly feed?: string;
}

/** The lists of a site in one language: of all items, of each year, of each topic. @returns what follows the language in the address of each page */
export function writeListPages(
  language: SiteLanguage,
  lists: Lists,
  site: Site,
  writer: SiteWriter,
): string[] {
  const { dates } = language.state.language;
  const all: Listing[] = [
    { rest: "", items: site.items, groupBy: "year" },
    ...[...lists.years].map(
      ([year, items]): Listing => ({
        rest: `${year}/`,
        items,
        groupBy: "month",
        year,
        title: dates.year(Number(year), "alone", "compact"),
      }),
    ),
    ...[...lists.topics].map(
      ([topic, items]): Listing => ({
        rest: `topics/${topic}/`,
        items,
        groupBy: "year",
        title: topicLabel(topic, language.state),
        feed: `topics/${topic}`,
      }),
    ),
  ];
  return all.flatMap((listing) => writeListing(listing, language, lists, site, writer));
}

function writeListing(
  listing: Listing,
  language: SiteLanguage,
  lists: Lists,
  site: Site,
  writer: SiteWriter,
): string[] {
  const pages = Math.max(1, Math.ceil(listing.items.length / PAGE_SIZE));
  const rests = Array.from({ length: pages }, (_, index) => restOf(listing, index + 1));
  rests.forEach((rest, index) => {
    const text = onePage(listing, { rest, page: index + 1, pages }, language, lists, site);
    writer.write("pages", fileOf(pagePath(language.lang, rest)), text);
    // The main language's first page is the archive's too.
    if (rest === "" && language.lang === site.languages[0]) writer.write("pages", "index.html", text);
  });
  return rests;
}

function restOf({ rest }: Listing, page: number): string {
  return page === 1 ? rest : `${rest}page/${page}/`;
}

function onePage(
  listing: Listing,
  { rest, page, pages }: { rest: string; page: number; pages: number },
  language: SiteLanguage,
  lists: Lists,
  site: Site,
): string {
  const { lang, options, words } = language;
  const { labels, number } = language.state.language;
  const feed = listing.feed;
  const placed = { rest, feed };
  const state = pageState(language, placed, site);
  const items = listing.items.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  const name = listing.title ?? language.title;
  const title =
    page === 1
      ? name
      : `${name}${state.language.separator}${fill(labels.pageOf, { n: number(page), total: number(pages) })}`;
  const description =
    listing.title === undefined ? plain(site.archive.description, site.languages[0], state) : undefined;
  const main = archivePage(
    {
      items,
      total: { value: listing.items.length, relation: "eq" },
      years: yearLinks(listing.year, lang, lists, site),
      pages: { page, pages, href: (to) => addressOf(pagePath(lang, restOf(listing, to)), site) },
      subscribeHref: addressOf(pagePath(lang, `subscribe/${feed ? `#${feed.replace("/", "-")}` : ""}`), site),
      ...(site.has.has("feeds") && {
        feedHref: addressOf(listPath(lang, `${feed ?? "feed"}.atom`, site), site),
      }),
    },
    {
      ...state,
      options: { ...state.options, groupBy: listing.groupBy },
      ...(listing.title !== undefined && {
        archive: {
          ...site.archive,
          title: { [lang]: listing.title },
          description: undefined,
          trail: [
            ...site.archive.trail,
            { title: { [lang]: language.title }, url: addressOf(pagePath(lang, ""), site) },
            ...(feed === undefined
              ? [{ title: { [lang]: labels.years }, url: addressOf(pagePath(lang, "years/"), site) }]
              : [{ title: { [lang]: labels.topics }, url: addressOf(pagePath(lang, "topics/"), site) }]),
          ],
        },
      }),
    },
  );
  const data = renderItemListJsonLd(items, options);
  return listPage(
    {
      ...placed,
      title,
      description: description ?? (listing.title === undefined ? undefined : `${words.everything}: ${title}`),
      main,
      head: trustedHtml(`<script type="application/ld+json">${data.trim()}</script>`),
    },
    language,
    site,
  );
}

function yearLinks(current: string | undefined, lang: string, { years }: Lists, site: Site) {
  return {
    years: [...years].map(([year, items]) => ({ year: Number(year), count: items.length })),
    href: (year: number) => addressOf(pagePath(lang, `${String(year).padStart(4, "0")}/`), site),
    ...(current !== undefined && { current: Number(current), allHref: addressOf(pagePath(lang, ""), site) }),
  };
}
