import { renderItemListJsonLd } from "@event-content/renderer";
import {
  fill,
  type groupings,
  type HtmlString,
  html,
  plain,
  type RenderState,
  trustedHtml,
} from "@event-content/renderer/templates";
import type { ItemInput } from "@event-content/schema";
import { absoluteOf, addressOf, answerPath, fileOf, listPath, pagePath } from "./addresses.ts";
import { archiveMain } from "./archive-main.ts";
import { CALENDAR } from "./calendar-months.ts";
import { comingUp } from "./coming-up.ts";
import { facetNav } from "./facet-nav.ts";
import type { Lists } from "./lists.ts";
import { canSubscribe, listPage, pageState } from "./page-frame.ts";
import { searchLine } from "./search-line.ts";
import type { Site } from "./site.ts";
import type { SiteLanguage } from "./site-language.ts";
import type { SiteWriter } from "./site-writer.ts";
import { yearNav } from "./year-nav.ts";

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
  /** The lists that lead on by type, topic and country. */
  readonly facets?: Lists;
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
  const { archive } = site;
  const { part, groupBy } = listing;
  const to = (rest: string): string => addressOf(pagePath(language.lang, rest), site);
  const isFirst = !part && page === 1;
  return archiveMain(
    {
      title: part?.title ?? archive.title,
      description: part ? undefined : archive.description,
      trail: part
        ? [...language.trail, { title: part.index.title, url: to(part.index.rest) }]
        : archive.trail,
      search: part ? undefined : searchLine(language, site),
      years: listing.years && yearNav(listing.years.of, listing.years.current, language, site),
      comingUp: isFirst && comingUp(site.items, site.now, state),
      total: listing.items.length,
      ways: waysOf(listing, language, site),
      items,
      groupBy,
      pages: { page, pages, href: (other) => to(restOf(listing, other)) },
      facets: listing.facets && facetNav(listing.facets, language, site),
    },
    state,
  );
}

/** Links to the calendar, to what can be subscribed to, and to the feed of a list. */
function waysOf({ feed, items }: Listing, { lang, state }: SiteLanguage, site: Site): HtmlString[] {
  const { labels } = state.language;
  const hasFeeds = site.has.has("feeds") && items.length > 0;
  const anchor = feed !== undefined && hasFeeds ? `#${feed.replace("/", "-")}` : "";
  const way = (path: string, label: string) => html`<a href="${addressOf(path, site)}">${label}</a>`;
  return [
    ...(site.hasCalendar ? [way(pagePath(lang, CALENDAR), labels.calendar)] : []),
    ...(canSubscribe(site) ? [way(pagePath(lang, `subscribe/${anchor}`), labels.subscribe)] : []),
    ...(hasFeeds ? [way(listPath(lang, `${feed ?? "feed"}.atom`, site), labels.feed)] : []),
  ];
}
