import type { ItemInput } from "@event-content/schema";
import { attributes } from "../../html/attributes.ts";
import { type HtmlString, nothing } from "../../html/html-string.ts";
import { markup } from "../../html/markup.ts";
import { part, rows } from "../../state/part.ts";
import type { ListState } from "../../state/render-state.ts";
import { cardDate, titleLink } from "../card/card.ts";
import { kindLabel } from "../card/kind-label.ts";
import { groupsOf } from "../list/groups.ts";
import { place } from "../place/place.ts";
import { statusMark } from "../status-banner/status-banner.ts";
import { heading } from "../text/heading.ts";

/** Items along a line, in the order given, with the year where it changes. */
export function timeline(items: readonly ItemInput[], state: ListState): HtmlString {
  const root = attributes({ class: "ec ec-list ec-timeline", lang: state.lang, dir: state.dir });
  if (items.length === 0)
    return markup`<div${root}><p class="ec-empty">${state.language.labels.empty}</p></div>`;
  const outer = { ...state, level: Math.max(1, state.level - 1) };
  return markup`<div${root}>${groupsOf(items, "year", state).map((group) => {
    const inner: ListState = { ...state, above: group.says };
    return markup`<section${attributes({ id: group.id })}>${heading(group.label, outer)}<ol>${rows(group.items, "items", state, (item) => markup`<li>${stop(item, inner)}</li>`)}</ol></section>`;
  })}</div>`;
}

function stop(item: ItemInput, state: ListState): HtmlString {
  const where = item.kind === "event" ? part("place", place, item, state) : nothing;
  const mark = item.kind === "event" && statusMark(item, state);
  return markup`<p class="ec-when">${cardDate(item, state)}</p><p class="ec-kind">${kindLabel(item, state)}${mark}</p>${heading(titleLink(item, state), state)}${where !== nothing && markup`<p class="ec-note">${where}</p>`}`;
}
