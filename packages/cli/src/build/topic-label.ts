import { type HtmlString, type RenderState, text } from "@event-content/renderer/templates";
import type { Archive } from "@event-content/schema";
import { byLanguage } from "./by-language.ts";

/** What the archive calls a topic, by language; else the topic itself. */
export function topicNames(topic: string, archive: Archive, lang: string): Record<string, string> {
  const label = archive.taxonomies.topics?.[topic];
  return label === undefined ? { [lang]: topic } : byLanguage(label, archive);
}

/** What the archive calls a topic as HTML, which says so where it is in another language. */
export function topicText(topic: string, archive: Archive, state: RenderState): HtmlString {
  return text(topicNames(topic, archive, state.lang), state.lang, state);
}
