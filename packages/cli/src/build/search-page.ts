import {
  attributes,
  filterForm,
  type HtmlString,
  type HtmlValue,
  html,
  trustedHtml,
} from "@event-content/renderer/templates";
import { addressOf, fileOf, pagePath } from "./addresses.ts";
import { CALENDAR } from "./calendar-months.ts";
import { SEARCH } from "./can-search.ts";
import { groups } from "./groups.ts";
import type { Lists } from "./lists.ts";
import { listPage } from "./page-frame.ts";
import type { Site } from "./site.ts";
import type { SiteLanguage } from "./site-language.ts";
import type { SiteWriter } from "./site-writer.ts";
import { subjectRest, subjectsOf } from "./subjects.ts";

/**
 * The page where words are searched and filters chosen; its address holds the question, and only a question needs a script. The
 * form stands there without one; below it are the ways that need none. @returns what follows the language in its address
 */
export function writeSearchPage(
  language: SiteLanguage,
  lists: Lists,
  site: Site,
  writer: SiteWriter,
): string {
  const { lang, words, state } = language;
  const { labels } = state.language;
  const page = {
    trailed: true,
    rest: SEARCH,
    title: labels.search,
    main: html`<h1 class="ec-title">${labels.search}</h1><event-archive src="${addressOf("archive.json", site)}" page-size="10"${filters(lists)}>${form(lists, language, site)}${withoutScript(words.unanswered)}<p class="ec-state site-unanswered" role="status" hidden>${words.unanswered}</p>${ways(lists, language, site)}</event-archive>`,
    head: html`<script type="module" src="${addressOf("search.js", site)}"></script>
`,
  };
  writer.write("pages", fileOf(pagePath(lang, page.rest)), listPage(page, language, site));
  return page.rest;
}

/**
 * Loads the elements where the address asks something, of the search or of the calendar, and says so where they do not come; what
 * asks by script alone may be seen.
 */
export const SEARCH_SCRIPT = `const told = document.querySelector(".site-unanswered");
if (/[?&]ec-/.test(location.search)) {
  const tell = () => told && (told.hidden = false);
  const late = setTimeout(tell, 8000);
  import("./elements/loader.js").catch(tell);
  customElements.whenDefined("event-archive").then(() => clearTimeout(late));
}
for (const form of document.querySelectorAll(".site-asking")) form.classList.add("is-ready");
`;

/** The words are the site's own: what stands in `noscript` is read in two ways, and a template lets no value into it. */
function withoutScript(words: string): HtmlString {
  return trustedHtml(`<noscript><p class="ec-state">${words}</p></noscript>`);
}

function form(lists: Lists, language: SiteLanguage, site: Site): HtmlString {
  const counted = (found: ReadonlyMap<string, readonly unknown[]>) =>
    [...found].map(([value, items]) => ({ value, count: items.length }));
  const subjects = subjectsOf(lists, language, site).map(
    ({ name, items }) => [name, counted(items)] as const,
  );
  const { topics = [], goals = [], regions = [] } = Object.fromEntries(subjects);
  const choices = {
    type: counted(groups(site.items, ({ type }) => (type ? [type] : []))),
    year: counted(lists.years),
    topic: topics,
    goal: goals,
    country: counted(lists.countries),
    region: regions,
  };
  return filterForm({ choices, prefix: "ec-", id: "site-search" }, language.state);
}

/** The fields that the elements offer; goals and regions are asked for where the archive has them. */
function filters({ goals, regions }: Lists): HtmlValue {
  if (goals.size === 0 && regions.size === 0) return undefined;
  const fields = ["text", "kind", "type", "topic", "goal", "country", "region", "lang", "years"];
  return attributes({ filters: fields.join(",") });
}

function ways(lists: Lists, language: SiteLanguage, site: Site): HtmlString {
  const { lang, state } = language;
  const { labels } = state.language;
  const way = (rest: string, label: string): HtmlString =>
    html`<li><a href="${addressOf(pagePath(lang, rest), site)}">${label}</a></li>`;
  const subjects = subjectsOf(lists, language, site).map((subject) =>
    way(subjectRest(subject), subject.many),
  );
  return html`<ul class="site-ways">${way("years/", labels.years)}${subjects}${site.hasCalendar && way(CALENDAR, labels.calendar)}</ul>`;
}
