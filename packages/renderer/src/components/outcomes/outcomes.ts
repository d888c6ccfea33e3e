import type { EventInput } from "@event-content/schema";
import { type HtmlString, nothing } from "../../html/html-string.ts";
import { markup } from "../../html/markup.ts";
import { rows } from "../../state/part.ts";
import type { RenderState } from "../../state/render-state.ts";
import { section } from "../section/section.ts";
import { link } from "../text/link.ts";
import { text } from "../text/text.ts";

type Outcome = NonNullable<EventInput["outcomes"]>[number];

/** Outcomes as numbered rows, a list for each type. */
export function outcomes(event: EventInput, state: RenderState): HtmlString {
  const byType = new Map<NonNullable<Outcome["type"]>, Outcome[]>();
  for (const outcome of Array.isArray(event.outcomes) ? event.outcomes : []) {
    const type = outcome?.type ?? "other";
    byType.set(type, [...(byType.get(type) ?? []), outcome]);
  }
  if (byType.size === 0) return nothing;
  const { labels } = state.language;
  return markup`${[...byType].map(([type, all]) => {
    const list = rows(
      all,
      "outcomes",
      state,
      (each) => markup`<li>${link(each.url, text(each.text, event.lang, state), state)}</li>`,
    );
    return section(
      labels.outcomes[type] ?? labels.outcomes.other,
      markup`<ol class="ec-outcomes">${list}</ol>`,
      state,
    );
  })}`;
}
