import { escapeHtml } from "../../html/escape.ts";
import { type HtmlValue, html } from "../../html/html.ts";
import { type HtmlString, nothing, trustedHtml } from "../../html/html-string.ts";
import { fill } from "../../language/fill.ts";
import type { ListState } from "../../state/render-state.ts";

const MARK = "\u0001";

/** HTML parts with one text between them. */
export function joined(parts: readonly HtmlString[], separator: string): HtmlString {
  return trustedHtml(parts.map((each) => each.html).join(escapeHtml(separator)));
}

/** HTML parts as the language lists them: `a, b and c`. */
export function listed(parts: readonly HtmlString[], state: ListState): HtmlString {
  if (parts.length < 2) return parts[0] ?? nothing;
  const marks = parts.map((_, index) => `${MARK}${index}${MARK}`);
  const last = (parts.at(-1) as HtmlString).html.replace(/<[^>]*>/g, "");
  return between(state.language.list(marks, last), (index) => parts[Number(index)]);
}

/** A label with HTML in its places. */
export function filled(label: string, values: Readonly<Record<string, HtmlValue>>): HtmlString {
  const marks = Object.fromEntries(Object.keys(values).map((name) => [name, `${MARK}${name}${MARK}`]));
  return between(fill(label, marks), (name) => values[name]);
}

function between(template: string, value: (mark: string) => HtmlValue): HtmlString {
  return html`${template.split(MARK).map((part, index) => (index % 2 === 0 ? part : value(part)))}`;
}
