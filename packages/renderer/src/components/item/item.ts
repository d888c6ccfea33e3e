import type { ItemInput } from "@event-content/schema";
import { type HtmlString, trustedHtml } from "../../html/html-string.ts";
import type { ItemState } from "../../state/item-state.ts";
import { allParts } from "./all-parts.ts";
import { itemHtml } from "./item-html.ts";

/** An item in full: an `<article>` with its heading, facts, story and everything that hangs on it. */
export function item(value: ItemInput, state: ItemState): HtmlString {
  return trustedHtml(itemHtml(value, state, allParts));
}
