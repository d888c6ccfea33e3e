import { type HtmlString, nothing, trustedHtml } from "../../html/html-string.ts";
import type { ControlsState } from "../../state/list-state.ts";
import { type PageLinks, paginationHtml } from "./pagination-html.ts";

export type { PageLinks } from "./pagination-html.ts";

/** Pages as links: the one before and after, the first, the last and those around; nothing for a single page. */
export function pagination(value: PageLinks, state: ControlsState): HtmlString {
  const html = paginationHtml(value, state);
  return html === "" ? nothing : trustedHtml(html);
}
