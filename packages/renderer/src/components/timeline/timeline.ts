import type { ItemInput } from "@event-content/schema";
import { type HtmlString, trustedHtml } from "../../html/html-string.ts";
import type { ListState } from "../../state/list-state.ts";
import { timelineHtml } from "./timeline-html.ts";

/** Items along a line, in the order given, with the year where it changes. */
export function timeline(items: readonly ItemInput[], state: ListState): HtmlString {
  return trustedHtml(timelineHtml(items, state));
}
