import type { ItemInput } from "@event-content/schema";
import { type HtmlString, nothing, trustedHtml } from "../../html/html-string.ts";
import type { ListState } from "../../state/list-state.ts";
import { namedOrganizers } from "./named-organizers.ts";

/** `UN Global Compact, with UNDP`, each with its link. */
export function organizers(item: ItemInput, state: ListState): HtmlString {
  const html = namedOrganizers(item, state, false);
  return html === "" ? nothing : trustedHtml(html);
}
