import { escapeHtml } from "../../html/escape.ts";
import { type HtmlValue, html } from "../../html/html.ts";
import { type HtmlString, isHtml, trustedHtml } from "../../html/html-string.ts";
import type { ListState } from "../../state/render-state.ts";

/** A heading of the level that fits where it stands. */
export function heading(content: HtmlValue, state: ListState, classes?: string, id?: string): HtmlString {
  const inside = isHtml(content) ? content.html : html`${content}`.html;
  const named = classes === undefined ? "" : ` class="${escapeHtml(classes)}"`;
  const known = id === undefined ? "" : ` id="${escapeHtml(id)}"`;
  return trustedHtml(`<h${state.level}${named}${known}>${inside}</h${state.level}>`);
}
