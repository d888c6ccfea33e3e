import { formatDates } from "@event-content/renderer";
import { type HtmlString, html } from "@event-content/renderer/templates";
import type { ItemInput } from "@event-content/schema";
import { textDirection } from "@event-content/schema/core";
import { hrefOf } from "../frame/site-url.ts";

const ITEM = "rio-environment-and-development-conference-1992";
const LANGUAGES = ["ar", "zh", "en", "fr", "ru", "es"];

/** One item as it reads in each language, and everything that is made from it. */
export function oneItem(items: readonly ItemInput[]): HtmlString {
  const item = items.find(({ id }) => id === ITEM);
  if (item?.kind !== "event" || typeof item.title !== "object" || !item.dates) {
    throw new Error(`The content has no event "${ITEM}" in six languages; the first page shows it.`);
  }
  const { title, dates } = item;
  const rows = LANGUAGES.map((tag) => {
    return html`<li lang="${tag}" dir="${textDirection(tag)}"><a href="${hrefOf(`archive/${tag}/${ITEM}/`)}">${title[tag]}</a> <span>${formatDates(dates, { lang: tag })}</span></li>`;
  });
  const outputs = [
    ["A page", `archive/en/${ITEM}/`],
    ["A calendar file", `archive/en/${ITEM}.ics`],
    ["A frame for WordPress", `archive/en/${ITEM}/embed/`],
    ["Markdown", `archive/en/${ITEM}.md`],
    ["JSON", `archive/item/${ITEM}.json`],
    ["oEmbed", `archive/en/${ITEM}.oembed.json`],
    ["A feed of its topic", "archive/topics/environment.atom"],
    ["A calendar to subscribe to", "archive/topics/environment.ics"],
  ] as const;
  return html`<section class="landing-part" aria-labelledby="one-item">
<div><h2 id="one-item">Written once</h2>
<p>One item gives everything below, in the date style and the plural rules of each language. A text that a language lacks is shown in the item’s own, and is marked as such.</p>
<ul class="landing-outputs">${outputs.map(([name, path]) => html`<li><a href="${hrefOf(path)}">${name}</a></li>`)}</ul></div>
<ul class="landing-languages">${rows}</ul>
</section>`;
}
