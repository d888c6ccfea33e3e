import { attributes } from "../../html/attributes.ts";
import { escapeHtml } from "../../html/escape.ts";
import { type HtmlString, nothing, trustedHtml } from "../../html/html-string.ts";
import { markup } from "../../html/markup.ts";
import { type Localized, pick, sameLanguage } from "../../language/pick-text.ts";
import type { ListState } from "../../state/render-state.ts";

/** A localized text; a fallback says which language it is in and runs in its own direction. */
export function text(value: Localized<string> | undefined, itemLang: string, state: ListState): HtmlString {
  if (typeof value === "string" && itemLang === state.lang) return words(value, state);
  const found = pick(value, state.lang, itemLang);
  if (!found) return nothing;
  if (typeof found.value !== "string") return nothing;
  if (sameLanguage(found.lang, state.lang)) return words(found.value, state);
  return markup`<span${attributes({ lang: found.lang, dir: found.dir })}>${state.words(found.value)}</span>`;
}

// High surrogates stand for the scripts beyond the basic plane: U+10800 to U+10FFF, U+1E800 to U+1EFFF.
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\ud802\ud803\ud83a\ud83b]/;
const LEFT_TO_RIGHT = /[A-Za-z\u00c0-\u058f\u0900-\u1fff\u2c00-\ud7ff\uf900-\ufaff]/;
// Latin letters and spaces with what needs no escape, and is in no address and no telephone number: most of most texts.
const PLAIN = /^[ !#$%(-*,\-.:;=?A-Z[-z\u00c0-\u024f\u2013\u2014\u2018-\u201d\u2026]*$/;

// What may be personal (an address, a number) or of the other direction.
const MORE_THAN_ESCAPE = /[@\d\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\ud802\ud803\ud83a\ud83b]/;

/** Text of the page's own language. Words of the other direction in it do not reorder what stands beside it. */
function words(value: string, state: ListState): HtmlString {
  if (state.dir === "ltr" && PLAIN.test(value)) return trustedHtml(value);
  if (state.dir === "ltr" && !MORE_THAN_ESCAPE.test(value)) return trustedHtml(escapeHtml(value));
  const shown = escapeHtml(state.words(value));
  const mixed = state.dir === "ltr" ? RIGHT_TO_LEFT.test(value) : LEFT_TO_RIGHT.test(value);
  return trustedHtml(mixed ? `<bdi dir="${state.dir}">${shown}</bdi>` : shown);
}

/** A name that is in no stated language: it runs in the direction of its own letters. */
export function nameText(value: string, state: ListState): HtmlString {
  return markup`<bdi>${state.words(value)}</bdi>`;
}

/** The same without markup, for attributes and plain formats. */
export function plain(
  value: Localized<string> | undefined,
  itemLang: string,
  state: ListState,
): string | undefined {
  const found = pick(value, state.lang, itemLang)?.value;
  return typeof found === "string" ? state.words(found) : undefined;
}
