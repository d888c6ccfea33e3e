import { sameLanguage } from "@event-content/schema/core";
import { escapeHtml } from "../../html/escape.ts";
import { type Localized, pick } from "../../language/pick-text.ts";
import type { ListState } from "../../state/list-state.ts";
import { shownWords } from "../../state/shown.ts";

/** A localized text as HTML; a fallback says which language it is in and runs in its own direction. */
export function textHtml(value: Localized<string> | undefined, itemLang: string, state: ListState): string {
  if (typeof value === "string" && itemLang === state.lang) return wordsHtml(value, state);
  const found = pick(value, state.lang, itemLang);
  if (!found || typeof found.value !== "string") return "";
  if (sameLanguage(found.lang, state.lang)) return wordsHtml(found.value, state);
  return `<span lang="${escapeHtml(found.lang)}" dir="${found.dir}">${escapeHtml(shownWords(found.value, state))}</span>`;
}

// High surrogates stand for the scripts beyond the basic plane: U+10800 to U+10FFF, U+1E800 to U+1EFFF.
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\ud802\ud803\ud83a\ud83b]/;
const LEFT_TO_RIGHT = /[A-Za-z\u00c0-\u058f\u0900-\u1fff\u2c00-\ud7ff\uf900-\ufaff]/;
// What may be personal (an address, a number) or of the other direction.
const MORE_THAN_ESCAPE = /[@\d\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\ud802\ud803\ud83a\ud83b]/;

/** Text of the page's own language. Words of the other direction in it do not reorder what stands beside it. */
function wordsHtml(value: string, state: ListState): string {
  const isLtr = state.dir === "ltr";
  if (isLtr && !MORE_THAN_ESCAPE.test(value)) return escapeHtml(value);
  const shown = escapeHtml(shownWords(value, state));
  if (!(isLtr ? RIGHT_TO_LEFT : LEFT_TO_RIGHT).test(value)) return shown;
  // A name without a letter of the page's direction runs in its own.
  const mixed = (isLtr ? LEFT_TO_RIGHT : RIGHT_TO_LEFT).test(value);
  return `<bdi${mixed ? ` dir="${state.dir}"` : ""}>${shown}</bdi>`;
}
