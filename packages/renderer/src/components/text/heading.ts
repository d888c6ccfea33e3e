import { escapeHtml } from "../../html/escape.ts";
import { type HtmlString, isHtml, nothing, trustedHtml } from "../../html/html-string.ts";
import { type MarkupValue, markup } from "../../html/markup.ts";
import type { ListState } from "../../state/list-state.ts";
import { headingHtml } from "./heading-html.ts";

/** A heading of the level that fits where it stands. */
export function heading(
  content: MarkupValue,
  { level }: Pick<ListState, "level">,
  classes?: string,
  id?: string,
): HtmlString {
  const inside = isHtml(content) ? content.html : markup`${content}`.html;
  const named = classes === undefined ? "" : ` class="${escapeHtml(classes)}"`;
  const known = id === undefined ? "" : ` id="${escapeHtml(id)}"`;
  const html = headingHtml(inside, level, named + known);
  return html === "" ? nothing : trustedHtml(html);
}
