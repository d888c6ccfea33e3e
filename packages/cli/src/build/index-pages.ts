import { html, yearIndex } from "@event-content/renderer/templates";
import { addressOf, fileOf, pagePath } from "./addresses.ts";
import { byLabel } from "./by-label.ts";
import type { Lists } from "./lists.ts";
import { listPage } from "./page-frame.ts";
import type { Site } from "./site.ts";
import type { SiteLanguage } from "./site-language.ts";
import type { SiteWriter } from "./site-writer.ts";
import { topicLabel, topicText } from "./topic-label.ts";

/** The list of years and the list of topics in one language. @returns what follows the language in the address of each page */
export function writeIndexPages(
  language: SiteLanguage,
  lists: Lists,
  site: Site,
  writer: SiteWriter,
): string[] {
  const { lang, state } = language;
  const { labels, number } = state.language;
  const to = (rest: string): string => addressOf(pagePath(lang, rest), site);
  const years = yearIndex(
    {
      years: [...lists.years].map(([year, items]) => ({ year: Number(year), count: items.length })),
      href: (year) => to(`${String(year).padStart(4, "0")}/`),
    },
    state,
  );
  const topics = byLabel(lists.topics, ([topic]) => topicLabel(topic, site.archive, state), lang).map(
    ([topic, items]) =>
      html`<li><a href="${to(`topics/${topic}/`)}">${topicText(topic, site.archive, state)}</a> <span class="ec-count">${number(items.length)}</span></li>`,
  );
  const pages = [
    { rest: "years/", title: labels.years, main: html`<div class="site-years">${years}</div>` },
    ...(topics.length > 0
      ? [
          {
            rest: "topics/",
            title: labels.topics,
            main: html`<h1 class="ec-title">${labels.topics}</h1><ul class="site-topics">${topics}</ul>`,
          },
        ]
      : []),
  ];
  for (const page of pages) {
    writer.write(
      "pages",
      fileOf(pagePath(lang, page.rest)),
      listPage({ ...page, trailed: true }, language, site),
    );
  }
  return pages.map((page) => page.rest);
}
