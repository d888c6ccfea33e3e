import type { ItemInput } from "@event-content/schema";
import { datePhrase } from "../../dates/date-phrase.ts";
import { type HtmlString, nothing } from "../../html/html-string.ts";
import { markup } from "../../html/markup.ts";
import { fill } from "../../language/fill.ts";
import type { ItemState } from "../../state/item-state.ts";
import { part } from "../../state/part.ts";
import { organizers } from "../organizers/organizers.ts";
import { joined } from "../text/joined.ts";
import { text } from "../text/text.ts";

/** Below the title of news: where and when, by whom, when published, for whom. */
export function byline(value: ItemInput, state: ItemState): HtmlString {
  if (value.kind !== "news") return nothing;
  const { labels, separator } = state.language;
  // An archived page says in its banner when it was published.
  const date = value.archive ? undefined : dayOf(value.published, state);
  const updated = value.updated === value.published ? undefined : dayOf(value.updated, state);
  const parts = [
    text(value.dateline, value.lang, state),
    text(value.byline, value.lang, state),
    date === undefined ? nothing : markup`${fill(labels.publishedOn, { date })}`,
    updated === undefined || updated === date
      ? nothing
      : markup`${fill(labels.updatedOn, { date: updated })}`,
    part("organizers", organizers, value, state),
  ].filter((each) => each !== nothing);
  return parts.length === 0 ? nothing : markup`<p class="ec-note">${joined(parts, separator)}</p>`;
}

function dayOf(date: string | undefined, { language }: ItemState): string | undefined {
  return typeof date === "string" ? datePhrase({ start: date.slice(0, 10) }, language) : undefined;
}
