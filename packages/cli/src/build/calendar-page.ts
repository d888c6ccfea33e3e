import {
  count,
  type HtmlString,
  type HtmlValue,
  html,
  monthCalendar,
  occurring,
} from "@event-content/renderer/templates";
import type { ItemInput } from "@event-content/schema";
import { addressOf, fileOf, pagePath } from "./addresses.ts";
import { CALENDAR, calendarMonths, monthRest } from "./calendar-months.ts";
import { canSearch } from "./can-search.ts";
import { canSubscribe, listPage, pageState } from "./page-frame.ts";
import type { Site } from "./site.ts";
import type { SiteLanguage } from "./site-language.ts";
import type { SiteWriter } from "./site-writer.ts";

/**
 * The calendar of one language, a page a month: a table that needs no script. Any other month of the archive is asked for in a
 * form, and shown by the element that the table stands in.
 * @returns what follows the language in the address of each page
 */
export function writeCalendarPages(language: SiteLanguage, site: Site, writer: SiteWriter): string[] {
  if (!site.hasCalendar) return [];
  const months = calendarMonths(site.now);
  const items = itemsWithin(site, months);
  return months.map((month, at) => {
    const rest = monthRest(month, site.now);
    const path = fileOf(pagePath(language.lang, rest));
    writer.write("pages", path, monthPage(month, [months[at - 1], months[at + 1]], items, language, site));
    return rest;
  });
}

type Beside = readonly [previous: string | undefined, next: string | undefined];

/** The events that take place in the months, as far as that is known to the day. */
function itemsWithin({ items }: Site, months: readonly string[]): readonly ItemInput[] {
  const [first, last] = [`${months[0]}-01`, `${months.at(-1)}-31`];
  return items.filter((item) => item.kind === "event" && occurring(item, first, last).length > 0);
}

function monthPage(
  month: string,
  [previous, next]: Beside,
  items: readonly ItemInput[],
  language: SiteLanguage,
  site: Site,
): string {
  const { lang, state } = language;
  const { labels, dates, separator } = state.language;
  const rest = monthRest(month, site.now);
  const isPresent = month === site.now.slice(0, 7);
  const to = (other: string | undefined): string | undefined =>
    other && addressOf(pagePath(lang, monthRest(other, site.now)), site);
  const [year, number] = month.split("-").map(Number) as [number, number];
  const name = dates.month(number, year, "alone", "compact");
  const placed = pageState(language, { rest }, site);
  const table = monthCalendar(
    { month, items, previousHref: to(previous), nextHref: to(next) },
    // Who reads the page later reads it on another day.
    { ...placed, options: { ...placed.options, now: undefined } },
  );
  const within = items.flatMap((item) => (item.kind === "event" ? occurring(item, month, month) : []));
  // As the element writes it, so that nothing moves when it arrives.
  const bar = html`<div class="ec ec-bar"><p class="ec-note ec-summary"><span>${name}${separator}${count(labels.results, within.length, state.language)}</span></p></div>`;
  const page = {
    trailed: true,
    rest,
    title: isPresent ? labels.calendar : `${labels.calendar}${separator}${name}`,
    description: `${labels.calendar}${separator}${name}`,
    main: html`<div class="site-calendar"><h1 class="ec-title">${labels.calendar}</h1>${upgraded(html`${bar}${table}`, isPresent ? undefined : month, site)}<div class="site-below">${otherMonth(month, language, site)}${ways(language, site)}</div></div>`,
    head:
      canSearch(site) &&
      html`<script type="module" src="${addressOf("search.js", site)}"></script>
`,
  };
  return listPage(page, language, site);
}

/** The table within the element that takes its place, where the site has the data for it. */
function upgraded(table: HtmlString, month: string | undefined, site: Site): HtmlString {
  if (!canSearch(site)) return table;
  const src = addressOf("archive.json", site);
  return html`<event-calendar src="${src}"${month && html` month="${month}"`}>${table}</event-calendar>`;
}

/** Asks for a month by the address; seen where there is a script to answer. */
function otherMonth(month: string, { lang, state }: SiteLanguage, site: Site): HtmlValue {
  if (!canSearch(site)) return undefined;
  const { labels } = state.language;
  return html`<form class="site-asking" action="${addressOf(pagePath(lang, CALENDAR), site)}" method="get"><label for="site-month">${labels.viewNames.month}</label> <span><input type="month" id="site-month" name="ec-calendar-month" value="${month}" required> <button class="ec-button">${labels.showResults}</button></span></form>`;
}

function ways({ lang, state }: SiteLanguage, site: Site): HtmlValue {
  if (!canSubscribe(site)) return undefined;
  return html`<p class="ec-note"><a href="${addressOf(pagePath(lang, "subscribe/"), site)}">${state.language.labels.subscribe}</a></p>`;
}
