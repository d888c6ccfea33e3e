import { allLanguages } from "@event-content/renderer";
import {
  type HtmlString,
  type HtmlValue,
  html,
  type ListOptions,
  type RenderState,
  renderState,
} from "@event-content/renderer/templates";
import type { Item } from "@event-content/schema";
import type { Content } from "./read-content.ts";
import { WORDS } from "./words.ts";

export const LANGUAGES = ["en", "ar"] as const;
export type Lang = (typeof LANGUAGES)[number];

export const ICON: HtmlString = html`<link rel="icon" href="/favicon.svg">`;

const BASE_URL = "http://localhost:4173";

/** English stands at the root, every other language in a folder of its own. */
export function pathOf(lang: Lang, id?: string): string {
  return `${lang === "en" ? "/" : `/${lang}/`}${id === undefined ? "" : `${id}/`}`;
}

/** The options of every page of the site, made complete. */
export function siteState(
  { archive, items }: Content,
  lang: Lang,
  id?: string,
  options: ListOptions = {},
): RenderState {
  return renderState(
    {
      lang,
      archive,
      items,
      baseUrl: BASE_URL,
      stylesheet: "/style.css",
      itemHref: (item) => pathOf(lang, item.id),
      icsHref: "/{id}.ics",
      alternates: Object.fromEntries(LANGUAGES.map((each) => [each, pathOf(each, id)])),
      ...options,
    },
    allLanguages,
    1,
  );
}

export function hasCalendar(item: Item): boolean {
  return item.kind === "event" && item.dates !== undefined && /^\d{4}-\d{2}-\d{2}/.test(item.dates.start);
}

/** The top of every page: a way past it, the name of the site, and where to go. */
export function masthead(lang: Lang, current: "archive" | "item"): HtmlValue {
  const words = WORDS[lang];
  return html`<a class="skip" href="#content">${words.skip}</a><nav class="site"><a href="${pathOf(lang)}"${current === "archive" ? html` aria-current="page"` : null}>${words.archive}</a><a href="/embed/${lang === "en" ? "" : `${lang}.html`}">${words.embedded}</a></nav>`;
}
