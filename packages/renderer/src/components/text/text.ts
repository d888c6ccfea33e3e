import { attributes } from "../../html/attributes.ts";
import { html } from "../../html/html.ts";
import { type HtmlString, nothing } from "../../html/html-string.ts";
import { type Localized, pick, sameLanguage } from "../../language/pick-text.ts";
import type { RenderState } from "../../state/render-state.ts";

/** A localized text; a fallback says which language it is in and runs in its own direction. */
export function text(value: Localized<string> | undefined, itemLang: string, state: RenderState): HtmlString {
  const found = pick(value, state.lang, itemLang);
  if (!found) return nothing;
  if (sameLanguage(found.lang, state.lang)) return html`${found.value}`;
  return html`<span${attributes({ lang: found.lang, dir: found.dir })}>${found.value}</span>`;
}

/** The same without markup, for attributes and plain formats. */
export function plain(
  value: Localized<string> | undefined,
  itemLang: string,
  state: RenderState,
): string | undefined {
  return pick(value, state.lang, itemLang)?.value;
}
