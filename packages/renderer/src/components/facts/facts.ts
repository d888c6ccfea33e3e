import type { EventInput, ItemInput } from "@event-content/schema";
import { datePhrase } from "../../dates/date-phrase.ts";
import { type HtmlValue, html } from "../../html/html.ts";
import { type HtmlString, nothing } from "../../html/html-string.ts";
import { fill } from "../../language/fill.ts";
import type { RenderState } from "../../state/render-state.ts";
import { datesBasis, datesTime, hours, yearDoubt } from "../event-dates/event-dates.ts";
import { organizers } from "../organizers/organizers.ts";
import { participants } from "../participants/participants.ts";
import { place } from "../place/place.ts";
import { sessionCounts } from "../programme/programme.ts";
import { listed } from "../text/joined.ts";
import { text } from "../text/text.ts";

/** The facts of an item beside its story; what is not known has no row. */
export function facts(item: ItemInput, state: RenderState): HtmlString {
  const rows = [...(item.kind === "event" ? eventRows(item, state) : []), ...subjectRows(item, state)].filter(
    (each) => each !== nothing,
  );
  const calendar = item.kind === "event" ? calendarLink(item, state) : nothing;
  if (rows.length === 0 && calendar === nothing) return nothing;
  return html`<div class="ec-facts">${rows.length > 0 && html`<dl>${rows}</dl>`}${calendar}</div>`;
}

function eventRows(event: EventInput, state: RenderState): HtmlString[] {
  const { labels } = state.language;
  const languages = event.interpretation ?? [];
  return [
    row(labels.dates, dates(event, state)),
    row(labels.place, venue(event, state)),
    row(labels.participants, participants(event, state)),
    row(labels.organizedBy, organizers(event, state)),
    row(labels.programme, (event.sessions ?? []).length > 0 ? nothing : sessionCounts(event, state)),
    row(labels.languagesOfWork, languages.length > 0 && html`<bdi>${languages.join(", ")}</bdi>`),
    row(labels.registration, registration(event, state)),
  ];
}

function subjectRows(item: ItemInput, state: RenderState): HtmlString[] {
  const { labels } = state.language;
  const known = state.archive?.taxonomies.topics ?? {};
  const home = state.archive?.languages[0] ?? "en";
  const topics = (item.topics ?? []).map((topic) =>
    known[topic] === undefined ? html`<bdi>${topic}</bdi>` : text(known[topic], home, state),
  );
  return [
    row(labels.topics, listed(topics, state)),
    row(labels.goals, (item.goals ?? []).join(state.language.comma)),
  ];
}

function row(label: string, value: HtmlValue): HtmlString {
  return value && String(value) !== "" ? html`<div><dt>${label}</dt><dd>${value}</dd></div>` : nothing;
}

function dates(event: EventInput, state: RenderState): HtmlString {
  if (!event.dates) return nothing;
  const time = hours(event, state);
  const days = (event.dates.days ?? []).map((day) => html`<li>${datesTime(day, state)}</li>`);
  const doubt = yearDoubt(event.dates, state);
  return html`<p>${datesTime(event.dates, state)}${doubt && ` (${doubt})`}</p>${time && html`<p>${time}</p>`}${days.length > 0 && html`<ul>${days}</ul>`}${datesBasis(event.dates, event.lang, state)}`;
}

function venue(event: EventInput, state: RenderState): HtmlString {
  const where = place(event, state, { venue: true });
  const { labels } = state.language;
  const mode = event.attendance === "mixed" && html`<p class="ec-note">${labels.attendance.mixed}</p>`;
  const join = event.online?.url && html`<p><a href="${event.online.url}">${labels.joinOnline}</a></p>`;
  return where === nothing && !join ? nothing : html`<p>${where}</p>${mode}${join}`;
}

function registration(event: EventInput, state: RenderState): HtmlString {
  const { registration: register } = event;
  if (!register) return nothing;
  const { labels } = state.language;
  const opens = register.opens && datePhrase({ start: register.opens }, state.language);
  const closes = register.closes && datePhrase({ start: register.closes }, state.language);
  return html`${register.url && html`<p><a href="${register.url}">${labels.register}</a></p>`}${opens && html`<p>${fill(labels.opens, { date: opens })}</p>`}${closes && html`<p>${fill(labels.closes, { date: closes })}</p>`}`;
}

function calendarLink(event: EventInput, state: RenderState): HtmlString {
  const pattern = state.options.icsHref;
  if (!pattern || !event.dates || !/^\d{4}-\d{2}-\d{2}/.test(event.dates.start)) return nothing;
  return html`<p><a class="ec-button" href="${pattern.replaceAll("{id}", encodeURIComponent(event.id))}">${state.language.labels.addToCalendar}</a></p>`;
}
