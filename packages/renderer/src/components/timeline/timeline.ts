import type { ItemInput } from "@event-content/schema";
import { attributes } from "../../html/attributes.ts";
import { type HtmlString, trustedHtml } from "../../html/html-string.ts";
import { markup } from "../../html/markup.ts";
import type { ListState } from "../../state/list-state.ts";
import { partHtml, rows } from "../../state/part.ts";
import { cardDate } from "../card/card-date.ts";
import { titleLink } from "../card/card-html.ts";
import { kindLabel } from "../card/kind-label.ts";
import { yearGroups } from "../list/groups.ts";
import { placeHtml } from "../place/place-html.ts";
import { statusMark } from "../status-banner/status-mark.ts";
import { heading } from "../text/heading.ts";
import { headingHtml } from "../text/heading-html.ts";

/** Items along a line, in the order given, with the year where it changes. */
export function timeline(items: readonly ItemInput[], state: ListState): HtmlString {
  const root = attributes({ class: "ec ec-list ec-timeline", lang: state.lang, dir: state.dir });
  if (items.length === 0)
    return markup`<div${root}><p class="ec-empty">${state.language.labels.empty}</p></div>`;
  const outer = { ...state, level: Math.max(1, state.level - 1) };
  return markup`<div${root}>${yearGroups(items, state).map((group) => {
    const inner: ListState = { ...state, above: group.says };
    return markup`<section${attributes({ id: group.id })}>${heading(group.label, outer)}<ol>${rows(group.items, "items", state, (item) => trustedHtml(`<li>${stop(item, inner)}</li>`))}</ol></section>`;
  })}</div>`;
}

function stop(item: ItemInput, state: ListState): string {
  const where = item.kind === "event" ? partHtml("place", placeHtml, item, state) : "";
  const mark = item.kind === "event" ? statusMark(item, state) : "";
  return `<p class="ec-when">${cardDate(item, state)}</p><p class="ec-kind">${kindLabel(item, state)}${mark}</p>${headingHtml(titleLink(item, state), state.level)}${where && `<p class="ec-note">${where}</p>`}`;
}
