import type { EventInput, ItemInput } from "@event-content/schema";
import { datePhrase } from "../../dates/date-phrase.ts";
import { machineDate } from "../../dates/machine-date.ts";
import { publishedIsInferred } from "../../dates/published.ts";
import { type HtmlString, nothing } from "../../html/html-string.ts";
import { markup } from "../../html/markup.ts";
import { part } from "../../state/part.ts";
import type { ListState } from "../../state/render-state.ts";
import { datesTime, hours, timeElement, yearDoubt } from "../event-dates/event-dates.ts";
import { place } from "../place/place.ts";
import { statusMark } from "../status-banner/status-banner.ts";
import { heading } from "../text/heading.ts";
import { joined } from "../text/joined.ts";
import { link } from "../text/link.ts";
import { text } from "../text/text.ts";
import { cardFacts } from "./card-facts.ts";
import { kindLabel } from "./kind-label.ts";

/** A row of a list: the date as its hinge, the title as its link, one line of summary, one of facts. */
export function card(item: ItemInput, state: ListState): HtmlString {
  if (state.options.density === "compact") return compactCard(item, state);
  const facts = cardFacts(item, state);
  return markup`<div class="ec-card"><div class="ec-when">${when(item, state)}</div><div class="ec-what"><p class="ec-kind">${kindLabel(item, state)}${
    item.kind === "event" && statusMark(item, state)
  }</p>${heading(titleLink(item, state), state)}${item.summary && markup`<p>${text(item.summary, item.lang, state)}</p>`}${
    facts.length > 0 && markup`<p class="ec-note">${joined(facts, state.language.separator)}</p>`
  }</div></div>`;
}

/** The title of an item as a link to its page; the id where the title cannot be read. */
export function titleLink(item: ItemInput, state: ListState): HtmlString {
  const title = text(item.title, item.lang, state);
  return link(state.href(item), title === nothing ? markup`<bdi>${item.id}</bdi>` : title, state);
}

/** The date of an event or of publication, without what a heading above says already. */
export function cardDate(item: ItemInput, state: ListState): HtmlString {
  const shown = item.kind === "event" ? eventDate(item, state) : publishedDate(item, state);
  return shown === nothing ? markup`<span class="ec-undated">${state.language.labels.undated}</span>` : shown;
}

function compactCard(item: ItemInput, state: ListState): HtmlString {
  const where = item.kind === "event" ? part("place", place, item, state) : nothing;
  return markup`<div class="ec-card ec-compact">${cardDate(item, state)} ${titleLink(item, state)}${item.kind === "event" && statusMark(item, state)}${
    where !== nothing && markup` <span class="ec-note">${where}</span>`
  }</div>`;
}

function when(item: ItemInput, state: ListState): HtmlString {
  const first = cardDate(item, state);
  const small = item.kind === "news" ? newsNote(item, state) : eventNote(item, state);
  return small === undefined ? first : markup`${first} <span class="ec-note">${small}</span>`;
}

function eventDate(event: EventInput, state: ListState): HtmlString {
  return event.dates ? datesTime(event.dates, state, YEAR_SHOWN[state.above]) : nothing;
}

const YEAR_SHOWN = { nothing: undefined, year: { year: false }, day: undefined } as const;

function publishedDate({ published }: ItemInput, state: ListState): HtmlString {
  if (typeof published !== "string") return nothing;
  const day = published.slice(0, 10);
  const words = datePhrase({ start: day }, state.language, YEAR_SHOWN[state.above]);
  const machine = machineDate(day);
  return words === undefined || machine === undefined ? nothing : timeElement(machine, words);
}

function newsNote(item: ItemInput, { language }: ListState): string | undefined {
  if (!item.published) return undefined;
  const { published, inferred } = language.labels;
  return publishedIsInferred(item) ? `${published}${language.comma}${inferred}` : published;
}

function eventNote(event: EventInput, state: ListState): string | undefined {
  const time = hours(event, state);
  const doubt = event.dates && yearDoubt(event.dates, state);
  if (time === undefined) return doubt;
  return doubt === undefined ? time : `${time}${state.language.separator}${doubt}`;
}
