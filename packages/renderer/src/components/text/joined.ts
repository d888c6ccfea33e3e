import { escapeHtml } from "../../html/escape.ts";
import { type HtmlString, nothing, trustedHtml } from "../../html/html-string.ts";
import { partsOf } from "../../language/fill.ts";
import type { ListState } from "../../state/render-state.ts";

const MARK = "\u0001";

/** HTML parts with one text between them. */
export function joined(parts: readonly HtmlString[], separator: string): HtmlString {
  const between = escapeHtml(separator);
  let out = "";
  for (const part of parts) out += out === "" ? part.html : between + part.html;
  return trustedHtml(out);
}

/** HTML parts as the language lists them: `a, b and c`. */
export function listed(parts: readonly HtmlString[], state: ListState): HtmlString {
  if (parts.length < 2) return parts[0] ?? nothing;
  const marks: string[] = [];
  for (const _ of parts) marks.push(MARK);
  const end = (parts.at(-1) as HtmlString).html;
  const last = end.startsWith("<") ? end.replace(/<[^>]*>/g, "") : end;
  const texts = state.language.list(marks, last).split(MARK);
  let out = "";
  for (let index = 0; index < texts.length; index++) {
    out += escapeHtml(texts[index] as string) + (parts[index]?.html ?? "");
  }
  return trustedHtml(out);
}

/** A label with HTML in its places. */
export function filled(label: string, values: Readonly<Record<string, HtmlString>>): HtmlString {
  const { texts, names } = partsOf(label);
  let out = escapeHtml(texts[0] as string);
  for (let index = 0; index < names.length; index++) {
    const name = names[index] as string;
    const value = Object.hasOwn(values, name) ? (values[name] as HtmlString).html : escapeHtml(`{${name}}`);
    out += value + escapeHtml(texts[index + 1] as string);
  }
  return trustedHtml(out);
}
