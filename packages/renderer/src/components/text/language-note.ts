import { type HtmlString, nothing } from "../../html/html-string.ts";
import { markup } from "../../html/markup.ts";
import { sameLanguage } from "../../language/pick-text.ts";
import type { RenderState } from "../../state/render-state.ts";

/** `French` by the name that the page's language has for it; the tag where it has none. */
export function languageName(tag: string, state: RenderState): string {
  const names: Readonly<Record<string, string>> = state.language.labels.languageNames;
  const base = String(tag).split("-", 1)[0] as string;
  return names[tag] ?? names[base] ?? state.words(tag);
}

/** ` (French)` after a link to content in another language than the page's (UN multilingualism minimum standards). */
export function languageNote(tag: string | undefined, state: RenderState): HtmlString {
  if (typeof tag !== "string" || sameLanguage(tag, state.lang)) return nothing;
  return markup` <span class="ec-note">(<bdi>${languageName(tag, state)}</bdi>)</span>`;
}
