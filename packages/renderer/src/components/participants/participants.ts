import type { EventInput } from "@event-content/schema";
import { type HtmlString, nothing } from "../../html/html-string.ts";
import { markup } from "../../html/markup.ts";
import { count } from "../../language/fill.ts";
import type { ItemState } from "../../state/item-state.ts";
import { rows } from "../../state/part.ts";
import { listed } from "../text/joined.ts";
import { sentenceEnd } from "../text/sentence-end.ts";
import { text } from "../text/text.ts";

/** How many took part and who they were, with the source's own caution: `About 85`. */
export function participants(event: EventInput, state: ItemState): HtmlString {
  const { participants: who, lang } = event;
  if (!who) return nothing;
  const { labels } = state.language;
  const number =
    typeof who.count === "number" &&
    count(labels.counts[who.qualifier ?? "exact"], who.count, state.language);
  const countries =
    typeof who.countryCount === "number" && count(labels.fromCountries, who.countryCount, state.language);
  const groups = rows(who.groups, "participants/groups", state, (group) => text(group, lang, state));
  const figures = [number, countries].filter((part) => part !== false).join(sentenceEnd(state.language).gap);
  if (!figures && groups.length === 0) return nothing;
  return markup`${figures && markup`<p>${figures}</p>`}${groups.length > 0 && markup`<p class="ec-note">${listed(groups, state)}</p>`}`;
}
