import type { EventInput } from "@event-content/schema";
import { html } from "../../html/html.ts";
import { type HtmlString, nothing } from "../../html/html-string.ts";
import { deeper, type RenderState } from "../../state/render-state.ts";
import { heading } from "../text/heading.ts";
import { text } from "../text/text.ts";

type Outcome = NonNullable<EventInput["outcomes"]>[number];

/** Outcomes as numbered rows, a list for each type. */
export function outcomes(event: EventInput, state: RenderState): HtmlString {
  const byType = new Map<NonNullable<Outcome["type"]>, Outcome[]>();
  for (const outcome of event.outcomes ?? []) {
    const type = outcome.type ?? "other";
    byType.set(type, [...(byType.get(type) ?? []), outcome]);
  }
  if (byType.size === 0) return nothing;
  return html`${[...byType].map(
    ([type, list]) =>
      html`<section class="ec-section">${heading(state.language.labels.outcomes[type], deeper(state))}<ol class="ec-outcomes">${list.map(
        (outcome) =>
          html`<li>${outcome.url ? html`<a href="${outcome.url}">${text(outcome.text, event.lang, state)}</a>` : text(outcome.text, event.lang, state)}</li>`,
      )}</ol></section>`,
  )}`;
}
