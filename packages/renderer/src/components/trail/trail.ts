import type { ItemInput } from "@event-content/schema";
import { type HtmlString, nothing } from "../../html/html-string.ts";
import { markup } from "../../html/markup.ts";
import { rows } from "../../state/part.ts";
import type { RenderState } from "../../state/render-state.ts";
import { link } from "../text/link.ts";
import { text } from "../text/text.ts";

/** Something with a breadcrumb: an item, or an archive. */
export interface Trailed {
  readonly lang?: string;
  readonly trail?: ItemInput["trail"];
}

/** The breadcrumb above an item. The item itself is not a step. */
export function trail({ trail: steps, lang = "en" }: Trailed, state: RenderState): HtmlString {
  const list = rows(
    steps,
    "trail",
    state,
    (step) => markup`<li>${link(step.url, text(step.title, lang, state), state)}</li>`,
  );
  if (list.length === 0) return nothing;
  return markup`<nav class="ec-trail" aria-label="${state.language.labels.trail}"><ol>${list}</ol></nav>`;
}
