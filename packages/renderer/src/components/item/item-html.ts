import type { ItemInput } from "@event-content/schema";
import { escapeHtml } from "../../html/escape.ts";
import { trustedHtml } from "../../html/html-string.ts";
import type { ItemLanguage } from "../../language/language.ts";
import type { ItemState } from "../../state/item-state.ts";
import { part } from "../../state/part.ts";
import { kindLabel } from "../card/kind-label.ts";
import { factsHtml } from "../facts/facts-html.ts";
import { statusMark } from "../status-banner/status-mark.ts";
import { headingHtml } from "../text/heading-html.ts";
import { languageAttributes } from "../text/language-attributes.ts";
import { textHtml } from "../text/text-html.ts";
import type { ItemParts } from "./item-parts.ts";
import { shownPart } from "./shown-part.ts";
import { storyHtml } from "./story-html.ts";

/** An item as an `<article>`: its kind, title, dates, place and summary, and the parts that are given. */
export function itemHtml<L extends ItemLanguage>(
  value: ItemInput,
  state: ItemState<L>,
  parts: ItemParts<L>,
): string {
  const id = escapeHtml(`ec-${typeof value.id === "string" ? value.id : "item"}`);
  const event = value.kind === "event" ? value : undefined;
  const title =
    textHtml(value.title, value.lang, state) || `<bdi>${escapeHtml(String(value.id ?? ""))}</bdi>`;
  const mark = event
    ? shownPart("pageMark", parts, event, state, (each) => trustedHtml(statusMark(each, state)))
    : "";
  const kind = `<p class="ec-kind">${kindLabel(value, state)}${mark}</p>`;
  const heading = headingHtml(title, state.level, ` class="ec-title" id="${id}"`);
  const banner = event ? shownPart("statusBanner", parts, event, state) : "";
  const facts = part("facts", (item, own) => trustedHtml(factsHtml(item, own, parts)), value, state);
  return `<article class="ec ec-item" aria-labelledby="${id}"${languageAttributes(state)}>${shownPart("trail", parts, value, state)}<header>${kind}${heading}${shownPart("byline", parts, value, state)}</header>${banner}${shownPart("archiveBanner", parts, value, state)}<div class="ec-columns">${facts.html}<div class="ec-story">${storyHtml(value, state, parts)}</div></div></article>`;
}
