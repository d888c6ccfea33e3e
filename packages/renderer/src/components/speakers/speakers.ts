import type { EventInput } from "@event-content/schema";
import { type HtmlString, nothing } from "../../html/html-string.ts";
import { markup } from "../../html/markup.ts";
import { rows } from "../../state/part.ts";
import type { RenderState } from "../../state/render-state.ts";
import { joined } from "../text/joined.ts";
import { link } from "../text/link.ts";
import { nameText, text } from "../text/text.ts";

type Speaker = NonNullable<NonNullable<EventInput["sessions"]>[number]["speakers"]>[number];

/** Everyone who speaks at an event, each once, in the order of the programme. */
export function speakers(event: EventInput, state: RenderState): HtmlString {
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
export function speakerList(
  all: readonly Speaker[] | undefined,
  lang: string,
  state: RenderState,
): HtmlString {
  const list = rows(all, "speakers", state, (each) => {
    const parts = [
      link(each.url, nameText(each.name, state), state),
      text(each.title, lang, state),
      text(each.organization, lang, state),
    ].filter((part) => part !== nothing);
    return markup`<li>${joined(parts, state.language.comma)}</li>`;
  });
  return list.length === 0
    ? nothing
    : markup`<ul class="ec-speakers" aria-label="${state.language.labels.speakers}">${list}</ul>`;
}
