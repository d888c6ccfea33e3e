import type { ItemInput } from "@event-content/schema";
import { type HtmlString, trustedHtml } from "../../html/html-string.ts";
import type { ListState } from "../../state/list-state.ts";
import { cardHtml } from "./card-html.ts";

/** A row of a list: the date as its hinge, the title as its link, one line of summary, one of facts. */
export function card(item: ItemInput, state: ListState): HtmlString {
  return trustedHtml(cardHtml(item, state));
}
