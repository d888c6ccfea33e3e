import type { ItemInput } from "@event-content/schema";
import { escapeHtml } from "../../html/escape.ts";
import { type HtmlString, nothing, trustedHtml } from "../../html/html-string.ts";
import type { ItemState } from "../../state/item-state.ts";
import { rowsHtml } from "../../state/part.ts";
import { linkHtml } from "../text/link-html.ts";
import { textHtml } from "../text/text-html.ts";

/** Something with a breadcrumb: an item, or an archive. */
export interface Trailed {
  readonly lang?: string;
  readonly trail?: ItemInput["trail"];
}

/** The breadcrumb above an item. The item itself is not a step. */
export function trail({ trail: steps, lang = "en" }: Trailed, state: ItemState): HtmlString {
  const list = rowsHtml(
    steps,
    "trail",
    state,
    (step) => `<li>${linkHtml(step.url, textHtml(step.title, lang, state), state)}</li>`,
  );
  if (list === "") return nothing;
  const label = escapeHtml(state.language.labels.trail);
  return trustedHtml(`<nav class="ec-trail" aria-label="${label}"><ol>${list}</ol></nav>`);
}
