import type { ItemInput } from "@event-content/schema";
import { attributes } from "../../html/attributes.ts";
import { type HtmlString, trustedHtml } from "../../html/html-string.ts";
import { markup } from "../../html/markup.ts";
import { part, rows } from "../../state/part.ts";
import type { ListState } from "../../state/render-state.ts";
import { card } from "../card/card.ts";
import { heading } from "../text/heading.ts";
import { joined } from "../text/joined.ts";
import { groupsOf } from "./groups.ts";

/** Items as rows, in the order given; groups follow each other as the items do. */
export function list(items: readonly ItemInput[], state: ListState): HtmlString {
  const { groupBy = "none", density = "full" } = state.options;
  const classes = density === "compact" ? "ec ec-list ec-dense" : "ec ec-list";
  const root = attributes({ class: classes, lang: state.lang, dir: state.dir });
  if (items.length === 0)
    return markup`<div${root}><p class="ec-empty">${state.language.labels.empty}</p></div>`;
  if (groupBy === "none") return markup`<div${root}>${rowList(items, state)}</div>`;
  const outer = { ...state, level: Math.max(1, state.level - 1) };
  const groups = groupsOf(items, groupBy, state);
  const sections = rows(groups, "groups", state, (group) => {
    const inner: ListState = { ...state, above: group.says };
    return markup`<section class="ec-group"${attributes({ id: group.id })}>${heading(group.label, outer)}${rowList(group.items, inner)}</section>`;
  });
  return markup`<div${root}>${joined(sections, "")}</div>`;
}

/** The rows themselves. One item that cannot be shown never takes the others with it. */
export function rowList(items: readonly ItemInput[], state: ListState): HtmlString {
  let out = "";
  for (const item of items) out += `<li>${part("card", card, item, state).html}</li>`;
  return trustedHtml(`<ul class="ec-rows">${out}</ul>`);
}
