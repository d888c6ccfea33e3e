import type { EventInput } from "@event-content/schema";
import { type HtmlString, nothing, trustedHtml } from "../../html/html-string.ts";
import type { ItemState } from "../../state/item-state.ts";
import { rowsHtml } from "../../state/part.ts";
import { textHtml } from "../text/text-html.ts";

/** The issues an event explored. */
export function themes(event: EventInput, state: ItemState): HtmlString {
  const list = rowsHtml(
    event.themes,
    "themes",
    state,
    (theme) => `<li>${textHtml(theme, event.lang, state)}</li>`,
  );
  return list === "" ? nothing : trustedHtml(`<ul>${list}</ul>`);
}
