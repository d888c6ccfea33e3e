import { documentPage, filterForm, type HtmlValue, html } from "@event-content/renderer/templates";
import { addressOf, pagePath } from "./addresses.ts";
import { byLanguage } from "./by-language.ts";
import { canSearch, SEARCH } from "./can-search.ts";
import { masthead } from "./page-frame.ts";
import type { Site } from "./site.ts";
import type { SiteLanguage } from "./site-language.ts";

/** What a host shows where there is no page: in the main language, with a search and ways in. */
export function notFoundPage(languages: readonly [SiteLanguage, ...SiteLanguage[]], site: Site): string {
  const [main] = languages;
  const { words, state, lang } = main;
  const home = (tag: string): string => addressOf(pagePath(tag, ""), site);
  const ways = languages.map((each) => {
    const name = byLanguage(site.archive.title, site.archive)[each.lang] ?? ownName(each.lang);
    return html`<li><a href="${home(each.lang)}" lang="${each.lang}" hreflang="${each.lang}" dir="${each.state.dir}">${name}</a></li>`;
  });
  return documentPage(
    {
      title: words.notFound,
      main: html`<div class="site-not-found"><h1 class="ec-title">${words.notFound}</h1><p>${words.notFoundHow}</p>${searchForm(lang, state, site)}<ul>${ways}</ul></div>`,
      masthead: masthead(main, undefined, site),
      head: html`<meta name="robots" content="noindex">
<link rel="icon" type="image/svg+xml" href="${addressOf("icon.svg", site)}">
`,
    },
    state,
  ).html;
}

/** A form that leads to the page of questions, where the site has one. */
function searchForm(lang: string, state: SiteLanguage["state"], site: Site): HtmlValue {
  if (!canSearch(site)) return undefined;
  return filterForm({ action: addressOf(pagePath(lang, SEARCH), site), prefix: "ec-" }, state);
}

/** What a language calls itself. */
function ownName(lang: string): string {
  return new Intl.DisplayNames(lang, { type: "language" }).of(lang) ?? lang;
}
