import { type HtmlValue, html } from "@event-content/renderer/templates";
import { addressOf, pagePath } from "./addresses.ts";
import { canSearch, SEARCH } from "./can-search.ts";
import type { Site } from "./site.ts";
import type { SiteLanguage } from "./site-language.ts";

/** A field for words that leads to the page of questions, where the site has one; it needs no script to be sent. */
export function searchLine({ lang, state }: SiteLanguage, site: Site): HtmlValue {
  if (!canSearch(site)) return undefined;
  const { labels } = state.language;
  return html`<search class="ec-filters site-search"><form method="get" action="${addressOf(pagePath(lang, SEARCH), site)}"><input type="search" name="ec-text" aria-label="${labels.searchFor}" enterkeyhint="search"><button type="submit">${labels.search}</button></form></search>`;
}
