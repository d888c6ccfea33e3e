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

/** An item as a row by itself. As HTML: every text in it comes escaped from the function that reads it. */
export function cardHtml(item: ItemInput, state: ListState): string {
  return writeCard("div", item, state);
}

/** The same as an entry of a list: one element, with what is in it. */
export function rowHtml(item: ItemInput, state: ListState): string {
  return writeCard("li", item, state);
}

function writeCard(tag: "div" | "li", item: ItemInput, state: ListState): string {
  const title = titleLink(item, state);
  const date = cardDate(item, state);
  const mark = item.kind === "event" ? statusMark(item, state) : "";
  if (state.options.density === "compact") {
    const where = item.kind === "event" ? partHtml("place", placeHtml, item, state) : "";
    return `<${tag} class="ec-card ec-compact">${date} ${title}${mark}${noteHtml("span", where, " ")}</${tag}>`;
  }
  const picture = (state.options.layout === "cards" && state.picture?.(item, state)) || "";
  const note = noteHtml("span", escapeHtml(cardNote(item, state)), " ");
  const summary = item.summary ? `<p>${textHtml(item.summary, item.lang, state)}</p>` : "";
  const facts = noteHtml("p", cardFacts(item, state));
  return `<${tag} class="ec-card">${picture}<div class="ec-when">${date}${note}</div><p class="ec-kind">${kindLabel(item, state)}${mark}</p>${headingHtml(title, state.level)}${summary}${facts}</${tag}>`;
}

function noteHtml(tag: "p" | "span", inside: string, before = ""): string {
  return inside && `${before}<${tag} class="ec-note">${inside}</${tag}>`;
}

/** The title of an item as a link to its page; the id where the title cannot be read. */
export function titleLink(item: ItemInput, state: ListState): string {
  const title = textHtml(item.title, item.lang, state);
  return linkHtml(shownHref(item, state), title || `<bdi>${escapeHtml(String(item.id))}</bdi>`, state);
}
