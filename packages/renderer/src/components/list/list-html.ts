import type { ItemInput } from "@event-content/schema";
import { escapeHtml } from "../../html/escape.ts";
import type { ListState } from "../../state/list-state.ts";
import { partHtml } from "../../state/part.ts";
import { cardHtml, rowHtml } from "../card/card-html.ts";

/** Items as rows, in the order given; groups follow each other as the items do. */
export function listHtml(items: readonly ItemInput[], state: ListState): string {
  const { lang, dir, language, options, groupBy } = state;
  const dense = options.density === "compact" ? " ec-dense" : "";
  const cards = options.layout === "cards" ? " ec-cards" : "";
  const inside =
    items.length === 0
      ? `<p class="ec-empty">${escapeHtml(language.labels.empty)}</p>`
      : (groupBy?.(items, state, rowList) ?? rowList(items, state));
  return `<div class="ec ec-list${dense}${cards}" lang="${escapeHtml(lang)}" dir="${dir}">${inside}</div>`;
}

/** One item that cannot be shown never takes the others with it. */
function rowList(items: readonly ItemInput[], state: ListState): string {
  let out = '<ul class="ec-rows">';
  if (state.own?.has("card")) {
    for (const item of items) out += `<li>${partHtml("card", cardHtml, item, state)}</li>`;
  } else for (const item of items) out += partHtml("card", rowHtml, item, state);
  return `${out}</ul>`;
}
