import { type HtmlString, html, type RenderState, text } from "@event-content/renderer/templates";
import type { Archive } from "@event-content/schema";
import { byLanguage } from "./by-language.ts";

/** A type in the language of the state, or as the archive labels it; else the type itself. */
export function typeText(type: string, archive: Archive, state: RenderState): HtmlString {
  const known: Readonly<Record<string, string>> = state.language.labels.types;
  if (Object.hasOwn(known, type)) return html`${known[type]}`;
  const own = archive.taxonomies.types?.[type];
  return own === undefined ? html`${type}` : text(byLanguage(own, archive), state.lang, state);
}
