import type { EventInput } from "@event-content/schema";
import { datePhrase } from "../../dates/date-phrase.ts";
import { temporalState } from "../../dates/temporal-state.ts";
import { type HtmlString, nothing, trustedHtml } from "../../html/html-string.ts";
import { markup } from "../../html/markup.ts";
import { fill } from "../../language/fill.ts";
import type { ItemState } from "../../state/item-state.ts";
import { sentenceEnd } from "../text/sentence-end.ts";
import { text } from "../text/text.ts";
import { markOf, statusMark, statusOf } from "./status-mark.ts";

/** On the page of an event: the same, and `Ended`, since the reader came for this one. */
export function pageMark(event: EventInput, state: ItemState): HtmlString {
  const mark = statusMark(event, state);
  const { now, timeZone } = state.options;
  const status = statusOf(event)?.value;
  const isOver =
    event.dates !== undefined &&
    now !== undefined &&
    status !== "cancelled" &&
    status !== "postponed" &&
    !mayRecur(event, now) &&
    temporalState(event.dates, now, timeZone) === "ended";
  return trustedHtml(isOver ? mark + markOf("ended", state.language.labels.states.ended) : mark);
}

/** Whether the rule of an event may still give a day: one that ends does so on its last day. */
function mayRecur({ recurrence }: EventInput, now: string): boolean {
  if (recurrence === undefined) return false;
  const rule = typeof recurrence === "string" ? recurrence : recurrence.rule;
  const [, until] = /;UNTIL=(\d{8})/.exec(rule) ?? [];
  return until === undefined || until >= now.slice(0, 10).replaceAll("-", "");
}

/** What has changed, above the text of an event. */
export function statusBanner(event: EventInput, state: ItemState): HtmlString {
  const status = statusOf(event);
  const { labels } = state.language;
  const said = status && labels.statuses[status.value];
  if (said === undefined) return nothing;
  const former = status?.previousDates && datePhrase(status.previousDates, state.language);
  const { stop, gap } = sentenceEnd(state.language);
  return markup`<div class="ec-banner" data-status="${status?.value}"><p><strong>${said}${stop}</strong>${status?.note && markup`${gap}${text(status.note, event.lang, state)}`}${
    former && markup`${gap}${fill(labels.formerDates, { dates: former })}${stop}`
  }</p></div>`;
}
