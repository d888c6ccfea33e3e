import { escapeHtml } from "../../html/escape.ts";
import { type HtmlString, isHtml, trustedHtml } from "../../html/html-string.ts";
import { type MarkupValue, markup } from "../../html/markup.ts";
import type { ListState } from "../../state/render-state.ts";

/** A heading of the level that fits where it stands. */
export function heading(content: MarkupValue, state: ListState, classes?: string, id?: string): HtmlString {
  const inside = isHtml(content) ? content.html : markup`${content}`.html;
  const named = classes === undefined ? "" : ` class="${escapeHtml(classes)}"`;
  const known = id === undefined ? "" : ` id="${escapeHtml(id)}"`;
  return trustedHtml(`<h${state.level}${named}${known}>${inside}</h${state.level}>`);
}
