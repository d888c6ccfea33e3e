import { renderItemListJsonLd } from "@event-content/renderer";
import {
  archivePage,
  fill,
  groupings,
  type HtmlString,
  html,
  plain,
  type RenderState,
  trustedHtml,
} from "@event-content/renderer/templates";
import type { Archive, ItemInput } from "@event-content/schema";
import { absoluteOf, addressOf, answerPath, fileOf, listPath, pagePath } from "./addresses.ts";
import type { Lists } from "./lists.ts";
import { canSubscribe, listPage, pageState } from "./page-frame.ts";
import type { Site } from "./site.ts";
import type { SiteLanguage } from "./site-language.ts";
import type { SiteWriter } from "./site-writer.ts";

const PAGE_SIZE = 20;

/** A list of items that fills one page or several. */
export interface Listing {
  /** What follows the language in the address of its first page. */
  readonly rest: string;
  readonly items: readonly ItemInput[];
  readonly groupBy: keyof typeof groupings;
  /** What sets it apart from the list of all items: its title, and the index that it stands in. */
  readonly part?: {
    readonly title: Readonly<Record<string, string>>;
    readonly index: { readonly title: string; readonly rest: string };
  };
  /** Years to choose from, where it is a list by time. */
  readonly years?: { readonly of: Lists["years"]; readonly current?: string };
  /** Feeds of the list: their name without the ending. Default: the archive's. */
  readonly feed?: string;
}

/** The pages of a list in one language. @returns what follows the language in the address of each */
export function writeListing(
  listing: Listing,
  language: SiteLanguage,
  site: Site,
  writer: SiteWriter,
): string[] {
  const pages = Math.max(1, Math.ceil(listing.items.length / PAGE_SIZE));
  const rests = Array.from({ length: pages }, (_, index) => restOf(listing, index + 1));
  rests.forEach((rest, index) => {
    const text = onePage(listing, { page: index + 1, pages }, language, site);
    writer.write("pages", fileOf(pagePath(language.lang, rest)), text);
    // The main language's first page is the archive's too.
    if (rest === "" && language.lang === site.languages[0]) writer.write("pages", "index.html", text);
  });
  return rests;
}

function restOf({ rest }: Listing, page: number): string {
  return page === 1 ? rest : `${rest}page/${page}/`;
}

interface Numbered {
  readonly page: number;
  readonly pages: number;
}

function onePage(listing: Listing, { page, pages }: Numbered, language: SiteLanguage, site: Site): string {
  const { labels, number, separator } = language.state.language;
  const placed = { rest: restOf(listing, page), feed: listing.feed };
  const state = pageState(language, placed, site);
  const items = listing.items.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  const name = plain(listing.part?.title, language.lang, state) ?? language.title;
  const numbered = fill(labels.pageOf, { n: number(page), total: number(pages) });
  const { archive } = site;
  const jsonLd = trustedHtml(
    `<script type="application/ld+json">${renderItemListJsonLd(items, language.options).trim()}</script>`,
  );
  return listPage(
    {
      ...placed,
      title: page === 1 ? name : `${name}${separator}${numbered}`,
      description: listing.part ? undefined : plain(archive.description, site.languages[0], state),
      main: listMain(listing, items, { page, pages }, language, state, site),
      head: html`${placed.rest === "" && archiveAnswerLink(language, site)}${jsonLd}`,
    },
    language,
    site,
  );
}

/** By this other sites find what to embed when somebody pastes the address of the archive. */
function archiveAnswerLink({ lang }: SiteLanguage, site: Site): HtmlString | undefined {
  if (!site.has.has("oembed")) return undefined;
  return html`<link rel="alternate" type="application/json+oembed" href="${absoluteOf(answerPath(pagePath(lang, "")), site)}">
`;
}

function listMain(
  listing: Listing,
  items: readonly ItemInput[],
  { page, pages }: Numbered,
  language: SiteLanguage,
  state: RenderState,
  site: Site,
): HtmlString {
  const { lang } = language;
  const { feed, years } = listing;
  const to = (rest: string): string => addressOf(pagePath(lang, rest), site);
  const hasFeeds = site.has.has("feeds") && listing.items.length > 0;
  const anchor = feed !== undefined && hasFeeds ? `#${feed.replace("/", "-")}` : "";
  return archivePage(
    {
      items,
      total: { value: listing.items.length, relation: "eq" },
      pages: { page, pages, href: (other) => to(restOf(listing, other)) },
      ...(years && { years: yearLinks(years, to) }),
      ...(canSubscribe(site) && { subscribeHref: to(`subscribe/${anchor}`) }),
      ...(hasFeeds && { feedHref: addressOf(listPath(lang, `${feed ?? "feed"}.atom`, site), site) }),
    },
    {
      ...state,
      archive: named(listing, language, to, site),
      groupBy: groupings[listing.groupBy],
    },
  );
}

/** The archive by the name of one of its lists, its trail leading through the archive to the list. */
function named(
  { part }: Listing,
  { lang, trail }: SiteLanguage,
  to: (rest: string) => string,
  { archive }: Site,
): Archive {
  if (!part) return archive;
  const index = { title: { [lang]: part.index.title }, url: to(part.index.rest) };
  return { ...archive, title: part.title, description: undefined, trail: [...trail, index] };
}

function yearLinks({ of, current }: NonNullable<Listing["years"]>, to: (rest: string) => string) {
  return {
    years: [...of].map(([year, items]) => ({ year: Number(year), count: items.length })),
    href: (year: number) => to(`${String(year).padStart(4, "0")}/`),
    ...(current !== undefined && { current: Number(current), allHref: to("") }),
  };
}
