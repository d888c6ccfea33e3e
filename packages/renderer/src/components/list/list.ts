import type { ItemInput } from "@event-content/schema";
import { type HtmlString, trustedHtml } from "../../html/html-string.ts";
import type { ListState } from "../../state/list-state.ts";
import { listHtml } from "./list-html.ts";

/** Items as rows, in the order given; groups follow each other as the items do. */
export function list(items: readonly ItemInput[], state: ListState): HtmlString {
  return trustedHtml(listHtml(items, state));
}
