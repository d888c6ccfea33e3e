import type { ItemInput } from "@event-content/schema";
import { html } from "../../html/html.ts";
import { type HtmlString, nothing } from "../../html/html-string.ts";
import type { RenderState } from "../../state/render-state.ts";
import { text } from "../text/text.ts";

/** Something with a breadcrumb: an item, or an archive. */
export interface Trailed {
  readonly lang?: string;
  readonly trail?: ItemInput["trail"];
}

/** The breadcrumb above an item. The item itself is not a step. */
export function trail({ trail: steps = [], lang = "en" }: Trailed, state: RenderState): HtmlString {
  if (steps.length === 0) return nothing;
  return html`<nav class="ec-trail" aria-label="${state.language.labels.trail}"><ol>${steps.map((step) => {
    const title = text(step.title, lang, state);
    return html`<li>${step.url ? html`<a href="${step.url}">${title}</a>` : title}</li>`;
  })}</ol></nav>`;
}
