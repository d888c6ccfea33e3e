import type { EventInput } from "@event-content/schema";
import { type HtmlString, nothing } from "../../html/html-string.ts";
import { markup } from "../../html/markup.ts";
import { rows } from "../../state/part.ts";
import type { RenderState } from "../../state/render-state.ts";
import { text } from "../text/text.ts";

/** The issues an event explored. */
export function themes(event: EventInput, state: RenderState): HtmlString {
  const list = rows(
    event.themes,
    "themes",
    state,
    (theme) => markup`<li>${text(theme, event.lang, state)}</li>`,
  );
  return list.length === 0 ? nothing : markup`<ul>${list}</ul>`;
}
