import type { EventInput } from "@event-content/schema";
import { datePhrase } from "../../dates/date-phrase.ts";
import { html } from "../../html/html.ts";
import { type HtmlString, nothing } from "../../html/html-string.ts";
import { fill } from "../../language/fill.ts";
import type { RenderState } from "../../state/render-state.ts";
import { text } from "../text/text.ts";

type StatusRecord = Exclude<NonNullable<EventInput["status"]>, string>;

/** The status as a record, however it was written; undefined where there is nothing to announce. */
export function statusOf(event: EventInput): StatusRecord | undefined {
  const status = typeof event.status === "string" ? { value: event.status } : event.status;
  return status?.value === "scheduled" ? undefined : status;
}

/** `Postponed` beside the kind of a row. */
export function statusMark(event: EventInput, state: RenderState): HtmlString {
  const status = statusOf(event);
  return status
    ? html` <span class="ec-status" data-status="${status.value}">${state.language.labels.statuses[status.value]}</span>`
    : nothing;
}

/** What has changed, above the text of an event. */
export function statusBanner(event: EventInput, state: RenderState): HtmlString {
  const status = statusOf(event);
  if (!status) return nothing;
  const { labels } = state.language;
  const former = status.previousDates && datePhrase(status.previousDates, state.language);
  return html`<div class="ec-banner" data-status="${status.value}"><p><strong>${labels.statuses[status.value]}.</strong>${status.note && html` ${text(status.note, event.lang, state)}`}${
    former && html` ${fill(labels.formerDates, { dates: former })}.`
  }</p></div>`;
}
