import type { EventInput, ItemInput } from "@event-content/schema";
import { datePhrase } from "../../dates/date-phrase.ts";
import { publishedIsInferred } from "../../dates/published.ts";
import { html } from "../../html/html.ts";
import { type HtmlString, nothing } from "../../html/html-string.ts";
import { count } from "../../language/fill.ts";
import type { RenderState } from "../../state/render-state.ts";
import { datesTime, hours, yearDoubt } from "../event-dates/event-dates.ts";
import { organizers } from "../organizers/organizers.ts";
import { place } from "../place/place.ts";
import { statusMark } from "../status-banner/status-banner.ts";
import { heading } from "../text/heading.ts";
import { joined } from "../text/joined.ts";
import { text } from "../text/text.ts";
import { kindLabel } from "./kind-label.ts";

/** What a heading above the row says already. */
export interface CardContext {
  readonly yearAbove?: boolean;
}

/** A row of a list: the date as its hinge, the title as its link, one line of summary, one of facts. */
export function card(
  value: ItemInput,
  state: RenderState,
  { yearAbove = false }: CardContext = {},
): HtmlString {
  const item = state.shown(value);
  if (state.options.density === "compact") return compactCard(item, state, yearAbove);
  const facts = cardFacts(item, state);
  return html`<div class="ec-card"><div class="ec-when">${when(item, state, yearAbove)}</div><div class="ec-what"><p class="ec-kind">${kindLabel(item, state)}${
    item.kind === "event" && statusMark(item, state)
  }</p>${heading(linked(item, state), state)}${item.summary && html`<p>${text(item.summary, item.lang, state)}</p>`}${
    facts.length > 0 && html`<p class="ec-note">${joined(facts, state.language.separator)}</p>`
  }</div></div>`;
}

function compactCard(item: ItemInput, state: RenderState, yearAbove: boolean): HtmlString {
  const where = item.kind === "event" ? place(item, state) : nothing;
  return html`<div class="ec-card ec-compact">${date(item, state, yearAbove)} ${linked(item, state)}${item.kind === "event" && statusMark(item, state)}${
    where !== nothing && html` <span class="ec-note">${where}</span>`
  }</div>`;
}

function linked(item: ItemInput, state: RenderState): HtmlString {
  const title = text(item.title, item.lang, state);
  const href = state.href(item);
  return href ? html`<a href="${href}">${title}</a>` : title;
}

function when(item: ItemInput, state: RenderState, yearAbove: boolean): HtmlString {
  const first = date(item, state, yearAbove);
  const small = item.kind === "news" ? newsNote(item, state) : eventNote(item, state);
  return small ? html`${first} <span class="ec-note">${small}</span>` : first;
}

function newsNote(item: ItemInput, { language }: RenderState): string | undefined {
  if (!item.published) return undefined;
  const { published, inferred } = language.labels;
  return publishedIsInferred(item) ? `${published}${language.comma}${inferred}` : published;
}

function date(item: ItemInput, state: RenderState, yearAbove: boolean): HtmlString {
  const options = { year: !yearAbove };
  const dates = item.kind === "event" ? item.dates : publishedOf(item);
  const shown = dates ? datesTime(dates, state, options) : nothing;
  return shown === nothing ? html`<span class="ec-undated">${state.language.labels.undated}</span>` : shown;
}

function publishedOf(item: ItemInput): { start: string } | undefined {
  return item.published ? { start: item.published.slice(0, 10) } : undefined;
}

function eventNote(event: EventInput, state: RenderState): string | undefined {
  const notes = [hours(event, state), event.dates && yearDoubt(event.dates, state)].filter(
    (each) => each !== undefined,
  );
  return notes.length === 0 ? undefined : notes.join(state.language.separator);
}

function cardFacts(item: ItemInput, state: RenderState): HtmlString[] {
  const { labels } = state.language;
  const documents = (item.documents ?? []).length;
  const documentCount =
    documents > 0 ? html`${count(labels.documentCount, documents, state.language)}` : nothing;
  if (item.kind === "news") return [documentCount].filter((each) => each !== nothing);
  const previous = typeof item.status === "object" ? item.status.previousDates : undefined;
  const former = previous && datePhrase(previous, state.language);
  return [
    place(item, state),
    organizers(item, state, { short: true }),
    former ? html`${labels.formerDates.replace("{dates}", former)}` : nothing,
    outcomeCount(item, state),
    documentCount,
  ].filter((each) => each.html !== "");
}

function outcomeCount(event: EventInput, state: RenderState): HtmlString {
  const all = event.outcomes ?? [];
  const [first] = all;
  if (!first) return nothing;
  const type = all.every((each) => each.type === first.type) ? (first.type ?? "other") : "other";
  return html`${count(state.language.labels.outcomeCounts[type], all.length, state.language)}`;
}
