import { html } from "@event-content/renderer/templates";
import { addressOf, fileOf, pagePath } from "./addresses.ts";
import { SEARCH } from "./can-search.ts";
import { listPage } from "./page-frame.ts";
import type { Site } from "./site.ts";
import type { SiteLanguage } from "./site-language.ts";
import type { SiteWriter } from "./site-writer.ts";

/**
 * The page where words are searched and filters chosen; its address holds the question. Without JavaScript it leads to the
 * years and topics. @returns what follows the language in its address
 */
export function writeSearchPage(language: SiteLanguage, site: Site, writer: SiteWriter): string {
  const { lang, state } = language;
  const { labels } = state.language;
  const to = (rest: string): string => addressOf(pagePath(lang, rest), site);
  const ways = html`<ul><li><a href="${to("years/")}">${labels.years}</a></li>${site.hasTopics && html`<li><a href="${to("topics/")}">${labels.topics}</a></li>`}</ul>`;
  const page = {
    rest: SEARCH,
    title: labels.search,
    main: html`<h1 class="ec-title">${labels.search}</h1><event-archive src="${addressOf("archive.json", site)}">${ways}</event-archive>`,
    head: html`<script type="module" src="${addressOf("elements/loader.js", site)}"></script>
`,
  };
  writer.write("pages", fileOf(pagePath(lang, page.rest)), listPage(page, language, site));
  return page.rest;
}
