import {
  attributes,
  documentPage,
  type HtmlString,
  type HtmlValue,
  html,
  type RenderState,
  trail,
} from "@event-content/renderer/templates";
import { absoluteOf, addressOf, listPath, pagePath } from "./addresses.ts";
import { CALENDAR } from "./calendar-months.ts";
import { canSearch, SEARCH } from "./can-search.ts";
import { foot } from "./foot.ts";
import type { Site } from "./site.ts";
import type { SiteLanguage } from "./site-language.ts";

/** A page that a site has in every language at the same place below it. */
export interface Placed {
  /** What follows the language in its path, such as `2003/`. */
  readonly rest: string;
  /** Feeds that belong to the page: their name without the ending. */
  readonly feed?: string | undefined;
}

/** The state of a page: of the language, with the addresses of the page in the others. */
export function pageState({ state }: SiteLanguage, { rest }: Placed, site: Site): RenderState {
  const alternates = Object.fromEntries(
    site.languages.map((tag) => [tag, addressOf(pagePath(tag, rest), site)]),
  );
  return { ...state, options: { ...state.options, alternates } };
}

/** What every page says in its head beside its own: which address is its one, and what can be subscribed to. */
export function pageHead(
  { lang, title }: SiteLanguage,
  { rest, feed = "feed" }: Placed,
  site: Site,
): HtmlString {
  const feeds = site.has.has("feeds")
    ? FEEDS.map(
        ({ ending, type, name }) =>
          html`<link rel="alternate" type="${type}" title="${`${title} (${name})`}" href="${addressOf(listPath(lang, `${feed}.${ending}`, site), site)}">
`,
      )
    : [];
  return html`<link rel="canonical" href="${absoluteOf(pagePath(lang, rest), site)}">
<link rel="alternate" hreflang="x-default" href="${absoluteOf(pagePath(site.languages[0], rest), site)}">
<link rel="icon" type="image/svg+xml" href="${addressOf("icon.svg", site)}">
${feeds}`;
}

const FEEDS = [
  { ending: "atom", type: "application/atom+xml", name: "Atom" },
  { ending: "rss", type: "application/rss+xml", name: "RSS" },
  { ending: "json", type: "application/feed+json", name: "JSON Feed" },
] as const;

/** What a list tells those who share it. */
export function listOpenGraph(
  title: string,
  { lang, title: archive }: SiteLanguage,
  { rest }: Placed,
  site: Site,
): HtmlString {
  const property = (name: string, content: string): HtmlString =>
    html`<meta property="${name}" content="${content}">
`;
  return html`${property("og:title", title)}${property("og:type", "website")}${property("og:url", absoluteOf(pagePath(lang, rest), site))}${property("og:site_name", archive)}`;
}

/** Whether there is a calendar or a feed to subscribe to. */
export function canSubscribe({ has }: Pick<Site, "has">): boolean {
  return has.has("ics") || has.has("feeds");
}

/** The top of every page: a way past it, the archive, and where its lists are. */
export function masthead(
  { lang, title, titleText, words, state }: SiteLanguage,
  current: string | undefined,
  site: Site,
): HtmlString {
  const { labels } = state.language;
  const to = (rest: string, label: HtmlValue): HtmlString =>
    html`<a href="${addressOf(pagePath(lang, rest), site)}"${attributes({ "aria-current": currentOf(rest, current) })}>${label}</a>`;
  const name = html`<a class="site-name" href="${addressOf(pagePath(lang, ""), site)}">${titleText}</a>`;
  return html`<a class="site-skip" href="#content">${words.skip}</a>${current !== "" && name}<nav class="site-nav" aria-label="${title}">${to("years/", labels.years)}${site.hasTopics && to("topics/", labels.topics)}${site.hasCalendar && to(CALENDAR, labels.calendar)}${canSearch(site) && to(SEARCH, labels.search)}${canSubscribe(site) && to("subscribe/", labels.subscribe)}</nav>`;
}

/** A list is where the reader is, or leads to it: the years to one year, the topics to one topic. */
function currentOf(rest: string, current: string | undefined): "page" | "true" | undefined {
  if (rest === current) return "page";
  const isYear = rest === "years/" && /^\d{4}\//.test(current ?? "");
  return isYear || current?.startsWith(rest) ? "true" : undefined;
}

interface ListPage extends Placed {
  readonly title: string;
  readonly main: HtmlValue;
  /** Whether the steps that lead to the archive stand above; a list of items has its own. Default false. */
  readonly trailed?: boolean;
  readonly description?: string | undefined;
  readonly head?: HtmlValue;
}

/** A whole page that is no item: a list, an index. */
export function listPage(page: ListPage, language: SiteLanguage, site: Site): string {
  return documentPage(
    {
      title: page.title,
      description: page.description,
      main: page.trailed ? html`${trail({ trail: language.trail }, language.state)}${page.main}` : page.main,
      masthead: masthead(language, page.rest, site),
      foot: foot(language, site),
      head: html`${pageHead(language, page, site)}${listOpenGraph(page.title, language, page, site)}${page.head}`,
    },
    pageState(language, page, site),
  ).html;
}
