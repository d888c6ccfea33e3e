import type { ItemInput } from "@event-content/schema";
import { edtf } from "@event-content/schema/core";
import { attributes } from "../../html/attributes.ts";
import { html } from "../../html/html.ts";
import type { HtmlString } from "../../html/html-string.ts";
import type { RenderState } from "../../state/render-state.ts";
import { card } from "../card/card.ts";
import { heading } from "../text/heading.ts";

/** Items as rows, in the order given; groups follow each other as the items do. */
export function list(items: readonly ItemInput[], state: RenderState): HtmlString {
  const { groupBy = "none", density = "full" } = state.options;
  const root = attributes({
    class: density === "compact" ? "ec ec-list ec-dense" : "ec ec-list",
    lang: state.lang,
    dir: state.dir,
  });
  if (items.length === 0)
    return html`<div${root}><p class="ec-empty">${state.language.labels.empty}</p></div>`;
  if (groupBy === "none") return html`<div${root}>${rows(items, state, false)}</div>`;
  const outer = { ...state, level: Math.max(1, state.level - 1) };
  const named = new Set<string>();
  return html`<div${root}>${groups(items, groupBy, state).map(
    ([label, group, key]) =>
      html`<section class="ec-group"${attributes({ id: once(key && `y${key}`, named) })}>${heading(label, outer)}${rows(group, state, key !== undefined)}</section>`,
  )}</div>`;
}

// Items that are not in the order of dates give a year several headings; its address is the first.
function once(id: string | undefined, named: Set<string>): string | undefined {
  if (id === undefined || named.has(id)) return undefined;
  named.add(id);
  return id;
}

function rows(items: readonly ItemInput[], state: RenderState, yearAbove: boolean): HtmlString {
  return html`<ul class="ec-rows">${items.map((item) => html`<li>${safely(item, state, yearAbove)}</li>`)}</ul>`;
}

// One item that cannot be shown never takes the others with it.
function safely(item: ItemInput, state: RenderState, yearAbove: boolean): HtmlString {
  try {
    return card(item, state, { yearAbove });
  } catch (cause) {
    state.report({
      code: "unreadable-item",
      severity: "error",
      message: `The item "${String((item as { id?: unknown } | null)?.id)}" cannot be shown: ${String(cause)}`,
      path: "",
      expected: "an item as event-content validate accepts it",
      received: typeof item,
      hint: "Run event-content validate on it.",
    });
    return html``;
  }
}

type Group = readonly [label: string, items: ItemInput[], key: string | undefined];

function groups(items: readonly ItemInput[], by: "year" | "month", state: RenderState): Group[] {
  const out: Group[] = [];
  for (const item of items) {
    const { label, key } = groupOf(item, by, state);
    const last = out.at(-1);
    if (last && last[0] === label) last[1].push(item);
    else out.push([label, [item], key]);
  }
  return out;
}

function groupOf(
  item: ItemInput,
  by: "year" | "month",
  state: RenderState,
): { label: string; key: string | undefined } {
  const { labels, dates } = state.language;
  const date = edtf(item?.kind === "event" ? item.dates?.start : item?.published?.slice(0, 10));
  if (!date) return { label: labels.undated, key: undefined };
  if (date.year === undefined) return { label: labels.withoutYear, key: undefined };
  const year = String(date.year);
  if (by === "year" || date.month === undefined) return { label: dates.year(year), key: year };
  return {
    label: dates.month(dates.months[date.month - 1] as string, year),
    key: `${year}-${String(date.month).padStart(2, "0")}`,
  };
}
