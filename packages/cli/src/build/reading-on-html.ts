import {
  deeper,
  filled,
  type HtmlString,
  type HtmlValue,
  html,
  list,
  type RenderState,
  text,
} from "@event-content/renderer/templates";
import type { ItemInput } from "@event-content/schema";
import { addressOf, pagePath } from "./addresses.ts";
import type { ReadingOn } from "./reading-on.ts";
import type { Site } from "./site.ts";
import type { SiteLanguage } from "./site-language.ts";
import { topicText } from "./topic-label.ts";

/** What stands below an item: more on its topic, and the items before and after it. */
export function readingOnHtml(
  { earlier, later, topic }: ReadingOn,
  language: SiteLanguage,
  state: RenderState,
  site: Site,
): HtmlValue {
  const { lang, words } = language;
  const step = (item: ItemInput | undefined, word: string, rel: string): HtmlValue =>
    item &&
    html`<li class="${`site-${rel}`}"><span class="ec-note">${word}</span> <a rel="${rel}" href="${addressOf(pagePath(lang, `${item.id}/`), site)}">${text(item.title, item.lang, state)}</a></li>`;
  return html`${topic && more(topic, language, state, site)}${(earlier || later) && html`<nav class="ec site-steps" aria-label="${words.beside}"><ul>${step(earlier, words.earlier, "prev")}${step(later, words.later, "next")}</ul></nav>`}`;
}

function more(
  { topic, items }: NonNullable<ReadingOn["topic"]>,
  { lang, words }: SiteLanguage,
  state: RenderState,
  site: Site,
): HtmlString {
  const link = html`<a href="${addressOf(pagePath(lang, `topics/${topic}/`), site)}">${topicText(topic, site.archive, state)}</a>`;
  const inner = deeper({ ...state, options: { ...state.options, density: "compact" as const } });
  return html`<section class="ec site-more"><h2>${filled(words.moreOn, { topic: link })}</h2>${list(items, inner)}</section>`;
}
