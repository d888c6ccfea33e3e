import { sameLanguage } from "@event-content/schema/core";
import { type HtmlString, nothing } from "../../html/html-string.ts";
import { markup } from "../../html/markup.ts";
import type { ItemState } from "../../state/item-state.ts";
import { languageName } from "./language-name.ts";

/** ` (French)` after a link to content in another language than the page's (UN multilingualism minimum standards). */
export function languageNote(tag: string | undefined, state: ItemState): HtmlString {
  if (typeof tag !== "string" || sameLanguage(tag, state.lang)) return nothing;
  return markup` <span class="ec-note">(<bdi>${languageName(tag, state)}</bdi>)</span>`;
}
