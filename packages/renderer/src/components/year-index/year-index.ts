import { type HtmlString, nothing, trustedHtml } from "../../html/html-string.ts";
import type { ControlsState } from "../../state/list-state.ts";
import { type YearLinks, yearIndexHtml } from "./year-index-html.ts";

export type { YearLinks } from "./year-index-html.ts";

/** The years as a list of links, in the order given. */
export function yearIndex(value: YearLinks, state: ControlsState): HtmlString {
  const html = yearIndexHtml(value, state);
  return html === "" ? nothing : trustedHtml(html);
}
