import { addressHtml } from "../../html/address-html.ts";
import { attributesHtml } from "../../html/attributes.ts";
import { escapeHtml } from "../../html/escape.ts";
import type { ControlsState } from "../../state/list-state.ts";
import { rowsHtml } from "../../state/part.ts";
import { shownAddress } from "../../state/shown.ts";
import { languageAttributes } from "../text/language-attributes.ts";
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
  /** Whether to ask for words. Default true. */
  readonly text?: boolean;
  /** What the names of the fields begin with in an address. Default nothing. */
  readonly prefix?: string;
  /** What is sent with the fields and not shown, as pairs of a name and a value: what else the address says. Default nothing. */
  readonly hidden?: readonly (readonly [name: string, value: string])[] | undefined;
}

/** Search and filters as a form that is sent by GET: it works without JavaScript, and its answer has an address. */
export function filterFormHtml(value: FilterForm, state: ControlsState): string {
  const { labels } = state.language;
  const { query = {}, id = "ec-filter", prefix = "", action } = value;
  const field = (name: string, label: string, control: string): string =>
    `<p class="ec-field"><label for="${escapeHtml(`${id}-${name}`)}">${escapeHtml(label)}</label>${control}</p>`;
  const input = (name: string, type: string, label: string): string => {
    const enterkeyhint = type === "search" ? type : undefined;
    const own = { id: `${id}-${name}`, name: prefix + name, type, value: query[name], enterkeyhint };
    return field(name, label, `<input${attributesHtml(own)}>`);
  };
  const select = (name: string, label: string, options: string): string =>
    field(
      name,
      label,
      `<select${attributesHtml({ id: `${id}-${name}`, name: prefix + name })}>${options}</select>`,
    );
  let fields = value.text === false ? "" : input("text", "search", labels.searchFor);
  for (const name of CHOICE_FIELDS) {
    const choices = value.choices?.[name];
    if (!choices || choices.length === 0) continue;
    const label = labels[name === "lang" ? "language" : name];
    fields += select(name, label, optionsHtml(name, choices, query[name] ?? "", state));
  }
  if (value.range) fields += input("from", "date", labels.from) + input("to", "date", labels.until);
  if (value.sort) fields += select("sort", labels.order, ordersHtml(query.sort, state));
  for (const [name, kept] of value.hidden ?? [])
    fields += `<input${attributesHtml({ type: "hidden", name, value: kept })}>`;
  const to = attributesHtml({ action: action === undefined ? action : shownAddress(action, state) });
  return `<search class="ec ec-filters"${languageAttributes(state)}><form method="get"${to}>${fields}<p class="ec-actions"><button type="submit">${escapeHtml(labels.showResults)}</button>${clearHtml(value, query, state)}</p></form></search>`;
}

function optionHtml(value: string, chosen: boolean, label: string): string {
  return `<option${attributesHtml({ value, selected: chosen })}>${escapeHtml(label)}</option>`;
}

function optionsHtml(
  name: ChoiceField,
  choices: readonly Choice[],
  chosen: string,
  state: ControlsState,
): string {
  const { labels, number } = state.language;
  return (
    optionHtml("", chosen === "", labels.all) +
    rowsHtml(choices, name, state, ({ value, label, count }) => {
      const many = typeof count === "number" ? ` (${number(count)})` : "";
      return optionHtml(value, value === chosen, (label ?? choiceLabel(name, value, state)) + many);
    })
  );
}

const ORDERS = { "date-desc": "newest", "date-asc": "oldest", relevance: "relevance" } as const;

function ordersHtml(chosen: string | undefined, { language }: ControlsState): string {
  const { orders } = language.labels;
  let out = "";
  for (const [value, name] of Object.entries(ORDERS))
    out += optionHtml(value, value === chosen, orders[name]);
  return out;
}

/** A way back to everything, where something is asked. */
function clearHtml(
  { action, clearHref }: FilterForm,
  query: NonNullable<FilterForm["query"]>,
  { language }: ControlsState,
): string {
  const asked = Object.entries(query).some(([name, given]) => given && name !== "sort" && name !== "page");
  if (!asked) return "";
  const href = clearHref ?? (action ? (action.split(/[?#]/, 1)[0] as string) : "?");
  return ` <a href="${addressHtml(href)}">${escapeHtml(language.labels.clearFilters)}</a>`;
}
