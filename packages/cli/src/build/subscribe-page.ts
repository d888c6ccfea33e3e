import { type HtmlString, type HtmlValue, html } from "@event-content/renderer/templates";
import { absoluteOf, fileOf, listPath, pagePath } from "./addresses.ts";
import type { Calendar } from "./calendars.ts";
import type { Lists } from "./lists.ts";
import { listPage } from "./page-frame.ts";
import type { Site } from "./site.ts";
import type { SiteLanguage } from "./site-language.ts";
import type { SiteWriter } from "./site-writer.ts";
import { type Subject, subjectLabel, subjectNamed, subjectsOf, subjectText } from "./subjects.ts";

/** The page with every calendar and feed of one language, each with its address to copy. @returns what follows the language in its address */
export function writeSubscribePage(
  language: SiteLanguage,
  lists: Lists,
  calendars: readonly Calendar[],
  site: Site,
  writer: SiteWriter,
): string {
  const { lang, words, state } = language;
  const { labels } = state.language;
  const page = {
    trailed: true,
    rest: "subscribe/",
    title: labels.subscribe,
    main: html`<div class="site-subscribe"><h1 class="ec-title">${labels.subscribe}</h1>${calendarPart(language, lists, calendars, site)}${site.has.has("feeds") && site.items.length > 0 && feedPart(language, lists, site)}</div>`,
    description: `${words.calendars}${state.language.comma}${words.feeds}`,
  };
  writer.write("pages", fileOf(pagePath(lang, page.rest)), listPage(page, language, site));
  return page.rest;
}

function calendarPart(
  language: SiteLanguage,
  lists: Lists,
  calendars: readonly Calendar[],
  site: Site,
): HtmlValue {
  const { lang, words, state } = language;
  const subjects = subjectsOf(lists, language, site);
  if (calendars.length === 0) return undefined;
  const rows = inOrder(calendars, subjects).map((calendar) => {
    const address = absoluteOf(listPath(lang, calendar.name, site), site);
    const { of } = calendar;
    const label =
      of === "all"
        ? words.allEvents
        : of === "upcoming"
          ? state.language.labels.upcoming
          : subjectText(subjectNamed(of.subject, subjects), of.value, language);
    return html`<li><a href="${address}">${label}</a> ${shown(address)}</li>`;
  });
  return html`<section><h2>${words.calendars}</h2><p>${words.calendarsHow}</p><ul>${rows}</ul></section>`;
}

/** Those of all events first, then by subject, as a reader looks for them. */
function inOrder(calendars: readonly Calendar[], subjects: readonly Subject[]): Calendar[] {
  const values = subjects.flatMap(({ name, items }) => [...items.keys()].map((value) => `${name}/${value}`));
  const place = ({ of }: Calendar): number =>
    typeof of === "string" ? -1 : values.indexOf(`${of.subject}/${of.value}`);
  return [...calendars].sort((a, b) => place(a) - place(b));
}

function feedPart(language: SiteLanguage, lists: Lists, site: Site): HtmlString {
  const { words, state } = language;
  const everything = feedRow({ label: words.everything, name: "feed" }, language, site);
  const part = (label: string, rows: readonly HtmlString[]) =>
    rows.length > 0 && html`<h3>${label}</h3><ul>${rows}</ul>`;
  const bySubject = subjectsOf(lists, language, site).map((subject) =>
    part(
      subject.many,
      [...subject.items.keys()].map((value) =>
        feedRow(
          {
            label: subjectLabel(subject, value, language),
            text: subjectText(subject, value, language),
            name: `${subject.name}/${value}`,
          },
          language,
          site,
        ),
      ),
    ),
  );
  const countries = [...lists.countries.keys()].map((code) =>
    feedRow({ label: state.countryName(code), name: `countries/${code.toLowerCase()}` }, language, site),
  );
  return html`<section><h2>${words.feeds}</h2><p>${words.feedsHow}</p><ul>${everything}</ul>${bySubject}${part(words.countries, countries)}</section>`;
}

interface FeedRow {
  readonly label: string;
  /** The label as HTML, where it is more than the label. */
  readonly text?: HtmlString;
  /** Its files without their ending. */
  readonly name: string;
}

function feedRow({ label, text, name }: FeedRow, { lang }: SiteLanguage, site: Site): HtmlString {
  const link = (ending: string, format: string): HtmlString =>
    html`<a href="${absoluteOf(listPath(lang, `${name}.${ending}`, site), site)}" aria-label="${`${label}: ${format}`}">${format}</a>`;
  return html`<li id="${name.replace("/", "-")}"><span>${text ?? label}</span> <span class="site-forms">${link("atom", "Atom")} ${link("rss", "RSS")} ${link("json", "JSON Feed")}</span></li>`;
}

/** An address to copy: it runs from left to right in every script. */
function shown(address: string): HtmlString {
  return html`<code class="site-address" dir="ltr">${address}</code>`;
}
