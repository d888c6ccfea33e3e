import { html, yearIndex } from "@event-content/renderer/templates";
import { addressOf, fileOf, pagePath } from "./addresses.ts";
import type { Lists } from "./lists.ts";
import { listPage } from "./page-frame.ts";
import type { Site } from "./site.ts";
import type { SiteLanguage } from "./site-language.ts";
import type { SiteWriter } from "./site-writer.ts";
import { subjectRest, subjectsOf, subjectText } from "./subjects.ts";

/** The lists of years, topics, goals and regions in one language. @returns what follows the language in the address of each page */
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
  const pages = [
    { rest: "years/", title: labels.years, main: html`<div class="site-years">${years}</div>` },
    ...subjectsOf(lists, language, site).map((subject) => ({
      rest: subjectRest(subject),
      title: subject.many,
      main: html`<h1 class="ec-title">${subject.many}</h1><ul class="site-topics">${[...subject.items].map(
        ([value, items]) =>
          html`<li><a href="${to(subjectRest(subject, value))}">${subjectText(subject, value, language)}</a> <span class="ec-count">${number(items.length)}</span></li>`,
      )}</ul>`,
    })),
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
