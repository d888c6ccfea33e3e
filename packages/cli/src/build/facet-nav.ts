import { type HtmlString, type HtmlValue, html } from "@event-content/renderer/templates";
import { addressOf, pagePath } from "./addresses.ts";
import { canSearch, SEARCH } from "./can-search.ts";
import { groups } from "./groups.ts";
import type { Lists } from "./lists.ts";
import type { Site } from "./site.ts";
import type { SiteLanguage } from "./site-language.ts";
import { type Subject, subjectRest, subjectsOf, subjectText } from "./subjects.ts";
import { typeText } from "./type-text.ts";

/** So many of each are named, those with most items first. */
const SHOWN = 8;

type Counted = readonly (readonly [value: string, count: number])[];

interface Group {
  readonly title: string;
  readonly counted: Counted;
  readonly label: (value: string) => HtmlValue;
  readonly rest: (value: string) => string;
  /** Where those are that are not named. */
  readonly all: { readonly label: string; readonly rest: string };
}

/** The other ways into an archive: by type, topic, goal, region and country. What has no page of its own leads to the page of questions. */
export function facetNav(lists: Lists, language: SiteLanguage, site: Site): HtmlValue {
  const { words, state } = language;
  const { labels } = state.language;
  const asks = (field: string) => (value: string) => `${SEARCH}?ec-${field}=${encodeURIComponent(value)}`;
  const searchable = canSearch(site);
  const types: Counted = searchable ? mostFirst(groups(site.items, ({ type }) => (type ? [type] : []))) : [];
  const found: Group[] = [
    {
      title: labels.type,
      counted: types,
      label: (type) => typeText(type, site.archive, state),
      rest: asks("type"),
      all: { label: words.allTypes, rest: SEARCH },
    },
    ...subjectsOf(lists, language, site).map((subject) => subjectGroup(subject, language)),
    {
      title: labels.country,
      counted: searchable ? mostFirst(lists.countries) : [],
      label: (code) => state.countryName(code),
      rest: asks("country"),
      all: { label: words.allCountries, rest: SEARCH },
    },
  ];
  const shown = found.filter(({ counted }) => counted.length > 1);
  return (
    shown.length > 0 &&
    html`<div class="site-facets">${shown.map((each) => groupHtml(each, language, site))}</div>`
  );
}

function subjectGroup(subject: Subject, language: SiteLanguage): Group {
  return {
    title: subject.one,
    counted: mostFirst(subject.items),
    label: (value) => subjectText(subject, value, language),
    rest: (value) => subjectRest(subject, value),
    all: { label: subject.all, rest: subjectRest(subject) },
  };
}

function groupHtml(
  { title, counted, label, rest, all }: Group,
  { lang, state }: SiteLanguage,
  site: Site,
): HtmlString {
  const { number } = state.language;
  const to = (path: string): string => addressOf(pagePath(lang, path), site);
  const rows = counted
    .slice(0, SHOWN)
    .map(
      ([value, many]) =>
        html`<li><a href="${to(rest(value))}">${label(value)}</a> <span class="ec-count">${number(many)}</span></li>`,
    );
  const others = counted.length > SHOWN && html`<li><a href="${to(all.rest)}">${all.label}</a></li>`;
  return html`<nav class="site-index" aria-label="${title}"><h2>${title}</h2><ul>${rows}${others}</ul></nav>`;
}

function mostFirst(found: ReadonlyMap<string, readonly unknown[]>): Counted {
  return [...found]
    .map(([value, items]) => [value, items.length] as const)
    .sort(([, many], [, more]) => more - many);
}
