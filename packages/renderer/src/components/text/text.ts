import { escapeHtml } from "../../html/escape.ts";
import { type HtmlString, nothing, trustedHtml } from "../../html/html-string.ts";
import type { Localized } from "../../language/pick-text.ts";
import type { ListState } from "../../state/list-state.ts";
import { shownWords } from "../../state/shown.ts";
import { textHtml } from "./text-html.ts";

export { plain } from "./plain.ts";

/** A localized text; a fallback says which language it is in and runs in its own direction. */
export function text(value: Localized<string> | undefined, itemLang: string, state: ListState): HtmlString {
  const html = textHtml(value, itemLang, state);
  return html === "" ? nothing : trustedHtml(html);
}

/** A name that is in no stated language: it runs in the direction of its own letters. */
export function nameText(value: string, state: ListState): HtmlString {
  return trustedHtml(nameHtml(value, state));
}

/** The same as a text of HTML. */
export function nameHtml(value: string, state: ListState): string {
  return `<bdi>${escapeHtml(shownWords(value, state))}</bdi>`;
}
