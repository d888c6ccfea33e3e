import { inOrder, itemSpan } from "@event-content/archive";
import {
  documentPage,
  type HtmlString,
  html,
  list,
  plain,
  text,
  trail,
} from "@event-content/renderer/templates";
import type { Item } from "@event-content/schema";
import type { Content } from "./read-content.ts";
import { ICON, type Lang, masthead, siteState } from "./site.ts";
import { WORDS } from "./words.ts";

/** The landing page of the archive: every item, newest first, with an index of years. */
export function archivePage(content: Content, lang: Lang): string {
  const { archive } = content;
  const words = WORDS[lang];
  const state = siteState(content, lang, undefined, { groupBy: "year" });
  const title = plain(archive.title, "en", state) ?? archive.id;
  const main = html`${trail({ trail: archive.trail.slice(0, -1), lang: "en" }, state)}<h1 class="ec-title">${text(archive.title, "en", state)}</h1>
<p class="intro">${archive.description ? text(archive.description, "en", state) : words.about}</p>
<div class="archive"><aside class="years">${yearIndex(content.items, lang, state.language.labels.years)}</aside>
<div><p class="ec-note count">${words.records(content.items.length)}${state.language.separator}${words.newestFirst}</p>
${list(inOrder(content.items), { ...state, level: 3 })}</div></div>`;
  return documentPage(
    { title, description: words.about, main, head: ICON, masthead: masthead(lang, "archive") },
    state,
  ).html;
}

function yearIndex(items: readonly Item[], lang: Lang, label: string): HtmlString {
  const years = new Map<string, number>();
  for (const item of inOrder(items)) {
    const year = itemSpan(item)?.first.slice(0, 4);
    if (year !== undefined) years.set(year, (years.get(year) ?? 0) + 1);
  }
  return html`<nav aria-label="${label}"><h2 lang="${lang}">${label}</h2><ul>${[...years].map(
    ([year, count]) => html`<li><a href="#y${year}">${year}</a> <span class="ec-note">${count}</span></li>`,
  )}</ul></nav>`;
}
