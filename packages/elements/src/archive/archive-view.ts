import {
  type ArchiveState,
  type ControlsLanguage,
  type ControlsState,
  deeper,
  escapeHtml,
  fill,
  filterForm,
  list,
  pagination,
  summary,
  yearIndex,
} from "@event-content/renderer/archive";
import { hours } from "@event-content/renderer/list";
import { rowsState } from "@event-content/renderer/rows";
import type { Archive } from "@event-content/schema";
import { countryName } from "../element/country-name.ts";
import type { groupings } from "../event-list/headed-list.ts";
import type { RowCare } from "../event-list/with-care.ts";
import type { ArchiveView, Section } from "./archive-given.ts";
import { type Asked, isFiltered } from "./asked.ts";
import { choicesOf } from "./choices.ts";
import type { hiddenFields } from "./hidden-fields.ts";
import { isMonth } from "./is-month.ts";
import type { noMatchHtml } from "./no-match.ts";
import type { HrefOf, ViewTools } from "./view-tools.ts";

/** What is loaded when it is needed. */
export interface ArchiveTools extends ViewTools {
  readonly groupings?: typeof groupings | undefined;
  readonly noMatch?: typeof noMatchHtml | undefined;
  /** What a form keeps that is sent without a script. */
  readonly hidden?: typeof hiddenFields;
}

/** The archive, or the sections of it that an element shows. */
export function archiveHtml(
  view: ArchiveView,
  language: ControlsLanguage,
  tools: ArchiveTools,
  hrefOf: HrefOf,
  care: RowCare,
): string {
  const state = stateOf(view, language, tools, care);
  const has = (section: Section): boolean => view.sections.includes(section);
  const years = has("years") && !isMonth(view.view) ? yearsHtml(view, state, hrefOf) : "";
  const filters = has("filters") || has("text") ? filtersHtml(view, state, tools, hrefOf) : "";
  const head = has("summary") ? summaryHtml(view, state, tools, hrefOf) : "";
  const results = has("results") ? resultsHtml(view, state, tools, hrefOf) : "";
  const aside = years && `<div class="ec-aside" part="years">${years}</div>`;
  const main = filters + head + results;
  const columns =
    aside && main
      ? `<div class="ec-archive-columns">${aside}<div class="ec-results">${main}</div></div>`
      : aside + main;
  return `<slot name="header"></slot><div class="ec ec-archive" lang="${state.lang}" dir="${state.dir}">${columns}</div>`;
}

function stateOf(
  view: ArchiveView,
  language: ControlsLanguage,
  { groupings }: ArchiveTools,
  { care, daysApart }: RowCare,
): ControlsState {
  const { given, itemHref, lang, archive, labels } = view;
  const options = {
    density: given.density,
    countryName: countryName(language.tag),
    archive: { languages: [lang], ...archive, taxonomies: labels } as unknown as Archive,
    layout: view.view === "cards" ? ("cards" as const) : ("rows" as const),
    itemHref,
  };
  const groupBy = groupings?.[given.groupBy];
  return rowsState(options, language, given.headingLevel, { hours, daysApart, groupBy }, care);
}

function yearsHtml({ all, asked }: ArchiveView, state: ControlsState, hrefOf: HrefOf): string {
  const years = all.facets.year
    .map(({ value, count }) => ({ year: Number(value), count: count.value }))
    .sort((a, b) => b.year - a.year);
  if (years.length < 2) return "";
  const to = (year: string | undefined): string => hrefOf(without({ ...asked, year: year ?? "" }, "page"));
  return yearIndex(
    {
      years,
      href: (year) => to(String(year)),
      ...(asked.year && { current: Number(asked.year), allHref: to(undefined) }),
    },
    state,
  ).html;
}

function filtersHtml(view: ArchiveView, state: ControlsState, tools: ArchiveTools, hrefOf: HrefOf): string {
  const { all, answer, asked, fields, sections, labels, lang, prefix, id } = view;
  if (all.total.value === 0 && all.total.relation === "eq" && !isFiltered(asked)) return "";
  const { tag, regions } = state.language;
  const words = { lang, tag, labels, countryName: countryName(lang), regions };
  const choices = sections.includes("filters") ? choicesOf(fields, all, answer, asked, words) : {};
  const offered = sections.includes("filters");
  const text = sections.includes("text") && fields.includes("text");
  const range = offered && fields.includes("range");
  const sort = offered && fields.includes("order");
  if (!text && !range && !sort && Object.keys(choices).length === 0) return "";
  const form = filterForm(
    {
      query: { ...asked, page: undefined, view: undefined, month: undefined } as Record<
        string,
        string | undefined
      >,
      choices,
      text,
      range,
      sort,
      prefix,
      id,
      hidden: tools.hidden?.({ choices, text, range, sort }, asked, hrefOf),
      clearHref: hrefOf({ ...(asked.view && { view: asked.view }) }),
    },
    state,
  );
  return `<div part="filters">${form.html}</div>`;
}

function summaryHtml(view: ArchiveView, state: ControlsState, tools: ArchiveTools, hrefOf: HrefOf): string {
  return `<div class="ec-bar" part="summary"><div role="status" id="${escapeHtml(`${view.id}-total`)}">${saidHtml(view, state, tools, hrefOf)}</div>${viewsHtml(view, state, hrefOf)}</div>`;
}

/** What is announced when it changes: how much there is, of a month its name, and words that are meant perhaps. */
function saidHtml(view: ArchiveView, state: ControlsState, tools: ArchiveTools, hrefOf: HrefOf): string {
  const { answer, asked } = view;
  const said = tools.said?.(view, state) ?? summary({ total: answer.total }, state).html;
  const meant = answer.didYouMean;
  if (!meant) return said;
  const link = `<a href="${escapeHtml(hrefOf(without({ ...asked, text: meant }, "page")))}">${escapeHtml(meant)}</a>`;
  return `${said}<p class="ec-note">${escapeHtml(rare(state).didYouMean).replace("{text}", () => link)}</p>`;
}

function viewsHtml({ asked, views, view }: ArchiveView, state: ControlsState, hrefOf: HrefOf): string {
  if (views.length < 2) return "";
  const { labels } = state.language;
  const links = views.map((name) => {
    const href = escapeHtml(hrefOf(without({ ...asked, view: name }, "page")));
    const current = name === view ? ' aria-current="true"' : "";
    const label = name === "agenda" ? labels.agenda : labels.viewNames[name as keyof typeof labels.viewNames];
    return `<li><a href="${href}"${current}>${escapeHtml(label)}</a></li>`;
  });
  return `<nav class="ec-views" aria-label="${escapeHtml(labels.views)}"><ul>${links.join("")}</ul></nav>`;
}

function resultsHtml(view: ArchiveView, state: ControlsState, tools: ArchiveTools, hrefOf: HrefOf): string {
  const shown = `<div part="results" tabindex="-1" role="group" aria-labelledby="${escapeHtml(`${view.id}-total`)}">${rowsHtml(view, state, tools, hrefOf)}</div>`;
  return shown + (isMonth(view.view) ? "" : pagesHtml(view, state, hrefOf));
}

function rowsHtml(view: ArchiveView, state: ControlsState, tools: ArchiveTools, hrefOf: HrefOf): string {
  const { items, given } = view;
  // Who shows something else than rows brings the words for it.
  if (tools.html) return tools.html(view, state as ArchiveState, hrefOf);
  if (items.length === 0) return tools.noMatch?.(view, state as ArchiveState, hrefOf) ?? "";
  return list(items, given.groupBy === "none" ? state : deeper(state)).html;
}

/** Words that are loaded with an answer that needs them. */
function rare({ language }: ControlsState): ArchiveState["language"]["labels"] {
  return (language as ArchiveState["language"]).labels;
}

function pagesHtml(
  { answer, asked, given, items }: ArchiveView,
  state: ControlsState,
  hrefOf: HrefOf,
): string {
  const { number } = state.language;
  const { page } = answer;
  const to = (next: number): string => hrefOf({ ...asked, page: next > 1 ? String(next) : "" });
  if (given.paging === "pages")
    return `<div part="pages">${pagination({ page, pages: answer.pages, href: to }, state).html}</div>`;
  if (page >= answer.pages) return "";
  const said = fill(rare(state).resultsShown, { n: number(items.length), total: number(answer.total.value) });
  return `<div class="ec-more" part="pages"><p class="ec-note">${escapeHtml(said)}</p><a class="ec-button" rel="next" href="${escapeHtml(to(page + 1))}">${escapeHtml(rare(state).loadMore)}</a></div>`;
}

function without(asked: Asked, ...names: readonly (keyof Asked)[]): Asked {
  return { ...asked, ...Object.fromEntries(names.map((name) => [name, ""])) };
}
