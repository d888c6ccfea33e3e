import { type HtmlString, nothing, trustedHtml } from "../../html/html-string.ts";
import type { ListState } from "../../state/list-state.ts";
import { sectionHtml } from "./section-html.ts";

/** A part of an item under its heading; nothing where the part is empty. */
export function section(label: string, content: HtmlString, state: Pick<ListState, "level">): HtmlString {
  const html = sectionHtml(label, content.html, state);
  return html === "" ? nothing : trustedHtml(html);
}
