import { attributes, fill, type HtmlString, type HtmlValue, html } from "@event-content/renderer/templates";
import { addressOf, pagePath } from "./addresses.ts";
import { groups } from "./groups.ts";
import type { Lists } from "./lists.ts";
import type { Site } from "./site.ts";
import type { SiteLanguage } from "./site-language.ts";

/** Up to so many years stand one by one, more by decades. */
const FEW = 12;

/** The years of an archive with how much each holds: by decades that open, so that eighty years are no wall. */
export function yearNav(
  years: Lists["years"],
  current: string | undefined,
  { lang, words, state }: SiteLanguage,
  site: Site,
): HtmlValue {
  if (years.size === 0) return undefined;
  const { labels, number, dates } = state.language;
  const counted = (items: number): HtmlString => html`<span class="ec-count">${number(items)}</span>`;
  const to = (rest: string): string => addressOf(pagePath(lang, rest), site);
  const row = ([year, items]: readonly [string, readonly unknown[]]): HtmlString =>
    html`<li><a href="${to(`${year}/`)}"${attributes({ "aria-current": year === current ? "page" : undefined })}>${dates.year(Number(year), "alone", "compact")}</a> ${counted(items.length)}</li>`;
  const decade = ([begin, own]: readonly [
    string,
    readonly (readonly [string, readonly unknown[]])[],
  ]): HtmlString => {
    const name = fill(words.decade, { from: begin, to: String(Number(begin) + 9) });
    const total = own.reduce((sum, [, items]) => sum + items.length, 0);
    const isOpen = own.some(([year]) => year === current);
    return html`<li class="site-decade"><details${attributes({ open: isOpen })}><summary><span>${name}</span> ${counted(total)}</summary><ul>${own.map(row)}</ul></details></li>`;
  };
  const all = [...years];
  const rows =
    all.length > FEW ? [...groups(all, ([year]) => [`${year.slice(0, 3)}0`])].map(decade) : all.map(row);
  const every = current !== undefined && html`<li><a href="${to("")}">${labels.allYears}</a></li>`;
  return html`<nav class="site-index" aria-label="${labels.years}"><h2>${labels.year}</h2><ul>${rows}${every}</ul></nav>`;
}
