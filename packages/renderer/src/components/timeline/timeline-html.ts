import type { ItemInput } from "@event-content/schema";
import { escapeHtml } from "../../html/escape.ts";
import type { ListState } from "../../state/list-state.ts";
import { partHtml, rowsHtml } from "../../state/part.ts";
import { cardDate } from "../card/card-date.ts";
import { titleLink } from "../card/card-html.ts";
import { kindLabel } from "../card/kind-label.ts";
import { yearGroups } from "../list/groups.ts";
import { placeHtml } from "../place/place-html.ts";
import { statusMark } from "../status-banner/status-mark.ts";
import { headingHtml } from "../text/heading-html.ts";
import { languageAttributes } from "../text/language-attributes.ts";

/** Items along a line, in the order given, with the year where it changes. */
export function timelineHtml(items: readonly ItemInput[], state: ListState): string {
  let inside = "";
  for (const { label, items: stops, id, says } of yearGroups(items, state)) {
    const inner: ListState = { ...state, above: says };
    const named = id === undefined ? "" : ` id="${escapeHtml(id)}"`;
    const head = headingHtml(escapeHtml(label), Math.max(1, state.level - 1));
    inside += `<section${named}>${head}<ol>${rowsHtml(stops, "items", inner, stop)}</ol></section>`;
  }
  inside ||= `<p class="ec-empty">${escapeHtml(state.language.labels.empty)}</p>`;
  return `<div class="ec ec-list ec-timeline"${languageAttributes(state)}>${inside}</div>`;
}

function stop(item: ItemInput, state: ListState): string {
  const where = item.kind === "event" ? partHtml("place", placeHtml, item, state) : "";
  const mark = item.kind === "event" ? statusMark(item, state) : "";
  return `<li><p class="ec-when">${cardDate(item, state)}</p><p class="ec-kind">${kindLabel(item, state)}${mark}</p>${headingHtml(titleLink(item, state), state.level)}${where && `<p class="ec-note">${where}</p>`}</li>`;
}
