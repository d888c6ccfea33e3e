import type { EventInput } from "@event-content/schema";
import { escapeHtml } from "../../html/escape.ts";
import { type HtmlString, nothing, trustedHtml } from "../../html/html-string.ts";
import type { ItemState } from "../../state/item-state.ts";
import { rowsHtml } from "../../state/part.ts";
import { joinedHtml } from "../text/joined.ts";
import { linkHtml } from "../text/link-html.ts";
import { nameHtml } from "../text/text.ts";
import { textHtml } from "../text/text-html.ts";

type Speaker = NonNullable<NonNullable<EventInput["sessions"]>[number]["speakers"]>[number];

/** Everyone who speaks at an event, each once, in the order of the programme. */
export function speakers(event: EventInput, state: ItemState): HtmlString {
  const sessions = Array.isArray(event.sessions) ? event.sessions : [];
  const byName = new Map<string, Speaker>();
  for (const session of sessions) {
    for (const each of Array.isArray(session?.speakers) ? session.speakers : []) {
      if (typeof each?.name === "string" && !byName.has(each.name)) byName.set(each.name, each);
    }
  }
  return speakerList([...byName.values()], event.lang, state);
}

/** Speakers as a list: name, function, organization. */
export function speakerList(all: readonly Speaker[] | undefined, lang: string, state: ItemState): HtmlString {
  const list = rowsHtml(all, "speakers", state, (each) => {
    const parts = [
      linkHtml(each.url, nameHtml(each.name, state), state),
      textHtml(each.title, lang, state),
      textHtml(each.organization, lang, state),
    ];
    return `<li>${joinedHtml(parts, state.language.comma)}</li>`;
  });
  return list === ""
    ? nothing
    : trustedHtml(
        `<ul class="ec-speakers" aria-label="${escapeHtml(state.language.labels.speakers)}">${list}</ul>`,
      );
}
