import type { EventInput } from "@event-content/schema";
import { type HtmlString, nothing, trustedHtml } from "../../html/html-string.ts";
import { markup } from "../../html/markup.ts";
import type { ItemState } from "../../state/item-state.ts";
import { rowsHtml } from "../../state/part.ts";
import { section } from "../section/section.ts";
import { linkHtml } from "../text/link-html.ts";
import { textHtml } from "../text/text-html.ts";

type Outcome = NonNullable<EventInput["outcomes"]>[number];

/** Outcomes as numbered rows, a list for each type. */
export function outcomes(event: EventInput, state: ItemState): HtmlString {
  const byType = new Map<NonNullable<Outcome["type"]>, Outcome[]>();
  for (const outcome of Array.isArray(event.outcomes) ? event.outcomes : []) {
    const type = outcome?.type ?? "other";
    const same = byType.get(type);
    if (same) same.push(outcome);
    else byType.set(type, [outcome]);
  }
  if (byType.size === 0) return nothing;
  const { labels } = state.language;
  return markup`${[...byType].map(([type, all]) => {
    const list = rowsHtml(
      all,
      "outcomes",
      state,
      (each) => `<li>${linkHtml(each.url, textHtml(each.text, event.lang, state), state)}</li>`,
    );
    return section(
      labels.outcomes[type] ?? labels.outcomes.other,
      trustedHtml(`<ol class="ec-outcomes">${list}</ol>`),
      state,
    );
  })}`;
}
