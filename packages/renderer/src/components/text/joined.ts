import { escapeHtml } from "../../html/escape.ts";
import { type HtmlString, nothing, trustedHtml } from "../../html/html-string.ts";
import { fill } from "../../language/fill.ts";
import type { ListState } from "../../state/list-state.ts";
import { listedHtml } from "./listed-html.ts";

/** HTML parts with one text between them. */
export function joined(parts: readonly HtmlString[], separator: string): HtmlString {
  const texts: string[] = [];
  for (const { html } of parts) texts.push(html);
  return trustedHtml(joinedHtml(texts, separator));
}

/** The same of texts of HTML; those that are empty are left out. */
export function joinedHtml(parts: readonly string[], separator: string): string {
  const between = escapeHtml(separator);
  let out = "";
  for (const part of parts) if (part !== "") out += out === "" ? part : between + part;
  return out;
}

/** HTML parts as the language lists them: `a, b and c`. */
export function listed(parts: readonly HtmlString[], state: ListState): HtmlString {
  if (parts.length < 2) return parts[0] ?? nothing;
  const texts: string[] = [];
  for (const { html } of parts) texts.push(html);
  return trustedHtml(listedHtml(texts, state));
}

/** A label with HTML in its places. */
export function filled(label: string, values: Readonly<Record<string, HtmlString>>): HtmlString {
  const texts: Record<string, string> = {};
  for (const name in values) texts[name] = (values[name] as HtmlString).html;
  return trustedHtml(fill(escapeHtml(label), texts));
}
