import { type HtmlValue, html } from "../../html/html.ts";
import { type HtmlString, nothing } from "../../html/html-string.ts";
import { fill } from "../../language/fill.ts";
import type { RenderState } from "../../state/render-state.ts";

const MARK = "\u0001";

/** HTML parts with one text between them. */
export function joined(parts: readonly HtmlString[], separator: string): HtmlString {
  return html`${parts.map((part, index) => (index === 0 ? part : html`${separator}${part}`))}`;
}

/** HTML parts as the language lists them: `a, b and c`. */
export function listed(parts: readonly HtmlString[], state: RenderState): HtmlString {
  if (parts.length === 0) return nothing;
  const marks = parts.map((_, index) => `${MARK}${index}${MARK}`);
  return between(state.language.list(marks), (index) => parts[Number(index)]);
}

/** A label with HTML in its places. */
export function filled(label: string, values: Readonly<Record<string, HtmlValue>>): HtmlString {
  const marks = Object.fromEntries(Object.keys(values).map((name) => [name, `${MARK}${name}${MARK}`]));
  return between(fill(label, marks), (name) => values[name]);
}

function between(template: string, value: (mark: string) => HtmlValue): HtmlString {
  return html`${template.split(MARK).map((part, index) => (index % 2 === 0 ? part : value(part)))}`;
}
