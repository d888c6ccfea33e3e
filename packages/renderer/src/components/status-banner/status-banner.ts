import type { EventInput } from "@event-content/schema";
import { datePhrase } from "../../dates/date-phrase.ts";
import { temporalState } from "../../dates/temporal-state.ts";
import { type HtmlString, nothing } from "../../html/html-string.ts";
import { markup } from "../../html/markup.ts";
import { fill } from "../../language/fill.ts";
import type { ListState, RenderState } from "../../state/render-state.ts";
import { text } from "../text/text.ts";

type StatusRecord = Exclude<NonNullable<EventInput["status"]>, string>;

/** The status as a record, however it was written; undefined where there is nothing to announce. */
export function statusOf(event: EventInput): StatusRecord | undefined {
  const status = typeof event.status === "string" ? { value: event.status } : event.status;
  return status?.value === "scheduled" ? undefined : status;
}

/** `Postponed` beside the kind of a row; else, where `now` is given, `Today` and `Ongoing`. */
export function statusMark(event: EventInput, state: ListState): HtmlString {
  const status = statusOf(event);
  const { labels } = state.language;
  const said = status && labels.statuses[status.value];
  const mark =
    said === undefined
      ? nothing
      : markup` <span class="ec-status" data-status="${status?.value}">${said}</span>`;
  if (status?.value === "cancelled" || status?.value === "postponed") return mark;
  const now = whenMark(event, state);
  return mark === nothing ? now : markup`${mark}${now}`;
}

/** On the page of an event: the same, and `Ended`, since the reader came for this one. */
export function pageMark(event: EventInput, state: RenderState): HtmlString {
  const mark = statusMark(event, state);
  if (!event.dates || state.options.now === undefined) return mark;
  if (statusOf(event)?.value === "cancelled" || statusOf(event)?.value === "postponed") return mark;
  return temporalState(event.dates, state.options.now, state.options.timeZone) === "ended"
    ? markup`${mark} <span class="ec-status" data-status="ended">${state.language.labels.states.ended}</span>`
    : mark;
}

/** What has changed, above the text of an event. */
export function statusBanner(event: EventInput, state: RenderState): HtmlString {
  const status = statusOf(event);
  const { labels } = state.language;
  const said = status && labels.statuses[status.value];
  if (said === undefined) return nothing;
  const former = status?.previousDates && datePhrase(status.previousDates, state.language);
  return markup`<div class="ec-banner" data-status="${status?.value}"><p><strong>${said}.</strong>${status?.note && markup` ${text(status.note, event.lang, state)}`}${
    former && markup` ${fill(labels.formerDates, { dates: former })}.`
  }</p></div>`;
}

function whenMark(event: EventInput, state: ListState): HtmlString {
  const { now, timeZone } = state.options;
  if (now === undefined || !event.dates) return nothing;
  const at = temporalState(event.dates, now, timeZone);
  return at === "today" || at === "ongoing"
    ? markup` <span class="ec-status" data-status="${at}">${state.language.labels.states[at]}</span>`
    : nothing;
}
