import type { ItemInput } from "@event-content/schema";
import { escapeHtml } from "../../html/escape.ts";
import type { ListState } from "../../state/list-state.ts";
import { partHtml } from "../../state/part.ts";
import { shownHref } from "../../state/shown.ts";
import { placeHtml } from "../place/place-html.ts";
import { statusMark } from "../status-banner/status-mark.ts";
import { headingHtml } from "../text/heading-html.ts";
import { linkHtml } from "../text/link-html.ts";
import { textHtml } from "../text/text-html.ts";
import { cardDate } from "./card-date.ts";
import { cardFacts } from "./card-facts.ts";
import { cardNote } from "./card-note.ts";
import { kindLabel } from "./kind-label.ts";

/** A row of a list as HTML: every text in it comes escaped from the function that reads it. */
export function cardHtml(item: ItemInput, state: ListState): string {
  const title = titleLink(item, state);
  const date = cardDate(item, state);
  const mark = item.kind === "event" ? statusMark(item, state) : "";
  if (state.options.density === "compact") {
    const where = item.kind === "event" ? partHtml("place", placeHtml, item, state) : "";
    return `<div class="ec-card ec-compact">${date} ${title}${mark}${where && ` <span class="ec-note">${where}</span>`}</div>`;
  }
  const picture = (state.options.layout === "cards" && state.picture?.(item, state)) || "";
  const note = cardNote(item, state);
  const summary = item.summary ? `<p>${textHtml(item.summary, item.lang, state)}</p>` : "";
  const facts = cardFacts(item, state);
  return `<div class="ec-card">${picture}<div class="ec-when">${date}${note && ` <span class="ec-note">${escapeHtml(note)}</span>`}</div><div class="ec-what"><p class="ec-kind">${kindLabel(item, state)}${mark}</p>${headingHtml(title, state.level)}${summary}${facts && `<p class="ec-note">${facts}</p>`}</div></div>`;
}

/** The title of an item as a link to its page; the id where the title cannot be read. */
export function titleLink(item: ItemInput, state: ListState): string {
  const title = textHtml(item.title, item.lang, state);
  return linkHtml(shownHref(item, state), title || `<bdi>${escapeHtml(String(item.id))}</bdi>`, state);
}
