import { attributes } from "../../html/attributes.ts";
import { html } from "../../html/html.ts";
import { type HtmlString, nothing } from "../../html/html-string.ts";
import { rows } from "../../state/part.ts";
import type { RenderState } from "../../state/render-state.ts";
import { CHOICE_FIELDS, type ChoiceField, choiceLabel } from "./choice-label.ts";

/** One thing to choose, and how many items have it. */
export interface Choice {
  readonly value: string;
  /** Default: the word of the language, the country's name, the archive's label. */
  readonly label?: string;
  readonly count?: number;
}

/** What the form asks, and what was asked: the fields of an archive's query, by their names in an address. */
export interface FilterForm {
  /** Where the form leads. Default: the page it stands on. */
  readonly action?: string;
  readonly query?: Readonly<Record<string, string | undefined>>;
  /** The choices of a field; a field without choices is not shown. */
  readonly choices?: Partial<Readonly<Record<ChoiceField, readonly Choice[]>>>;
  /** Whether to ask for the first and last day. Default false. */
  readonly range?: boolean;
  /** Whether to offer an order. Default false. */
  readonly sort?: boolean;
  /** Where nothing is filtered. Default: `action` without a query. */
  readonly clearHref?: string;
  /** Makes the ids of the fields; give one where a page has two forms. Default `ec-filter`. */
  readonly id?: string;
}

/** Search and filters as a form that is sent by GET: it works without JavaScript, and its answer has an address. */
export function filterForm(value: FilterForm, state: RenderState): HtmlString {
  const { labels } = state.language;
  const { query = {}, id = "ec-filter" } = value;
  const field = (name: string, label: string, control: (id: string) => HtmlString): HtmlString =>
    html`<p class="ec-field"><label for="${`${id}-${name}`}">${label}</label>${control(`${id}-${name}`)}</p>`;
  const input = (name: string, type: string) => (own: string) =>
    html`<input${attributes({ id: own, name, type, value: query[name], enterkeyhint: type === "search" ? "search" : undefined })}>`;
  const selects = CHOICE_FIELDS.map((name) => {
    const choices = value.choices?.[name];
    if (!choices || choices.length === 0) return nothing;
    return field(name, labels[LABEL_OF[name]], (own) => select(own, name, choices, query[name], state));
  });
  const range = value.range
    ? html`${field("from", labels.from, input("from", "date"))}${field("to", labels.until, input("to", "date"))}`
    : nothing;
  const order = value.sort
    ? field("sort", labels.order, (own) => orderSelect(own, query.sort, state))
    : nothing;
  const asked = Object.entries(query).some(([name, given]) => given && name !== "sort" && name !== "page");
  const clear = value.clearHref ?? (value.action ? (value.action.split(/[?#]/, 1)[0] as string) : "?");
  return html`<search class="ec ec-filters"${attributes({ lang: state.lang, dir: state.dir })}><form method="get"${value.action !== undefined && attributes({ action: state.address(value.action) })}>${field("text", labels.searchFor, input("text", "search"))}${selects}${range}${order}<p class="ec-actions"><button type="submit">${labels.showResults}</button>${asked && html` <a href="${clear}">${labels.clearFilters}</a>`}</p></form></search>`;
}

const LABEL_OF = {
  kind: "kind",
  type: "type",
  year: "year",
  topic: "topic",
  country: "country",
  lang: "language",
} as const;

function select(
  id: string,
  name: ChoiceField,
  choices: readonly Choice[],
  chosen: string | undefined,
  state: RenderState,
): HtmlString {
  const { labels, number } = state.language;
  const option = (value: string, label: string, count?: number): HtmlString =>
    html`<option${attributes({ value, selected: value === (chosen ?? "") })}>${label}${typeof count === "number" && ` (${number(count)})`}</option>`;
  return html`<select${attributes({ id, name })}>${option("", labels.all)}${rows(choices, name, state, (choice) => option(choice.value, choice.label ?? choiceLabel(name, choice.value, state), choice.count))}</select>`;
}

const ORDERS = { "date-desc": "newest", "date-asc": "oldest", relevance: "relevance" } as const;

function orderSelect(id: string, chosen: string | undefined, { language }: RenderState): HtmlString {
  return html`<select${attributes({ id, name: "sort" })}>${Object.entries(ORDERS).map(
    ([value, label]) =>
      html`<option${attributes({ value, selected: value === chosen })}>${language.labels.orders[label]}</option>`,
  )}</select>`;
}
