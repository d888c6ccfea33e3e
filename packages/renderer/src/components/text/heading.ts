import { escapeHtml } from "../../html/escape.ts";
import { type HtmlString, isHtml, nothing, trustedHtml } from "../../html/html-string.ts";
import { type MarkupValue, markup } from "../../html/markup.ts";
import type { ListState } from "../../state/render-state.ts";

/** A heading of the level that fits where it stands. */
export function heading(content: MarkupValue, state: ListState, classes?: string, id?: string): HtmlString {
  const inside = isHtml(content) ? content.html : markup`${content}`.html;
  // A heading without words would be an empty stop for a screen reader.
  if (
    inside.length < 20 &&
    !/[^\s\u200b-\u200f\u2028-\u202e\u2060-\u2069]/.test(inside.replace(/<[^>]*>/g, ""))
  )
    return nothing;
  const named = classes === undefined ? "" : ` class="${escapeHtml(classes)}"`;
  const known = id === undefined ? "" : ` id="${escapeHtml(id)}"`;
  return trustedHtml(`<h${state.level}${named}${known}>${inside}</h${state.level}>`);
}
