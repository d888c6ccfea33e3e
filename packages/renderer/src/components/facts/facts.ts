import type { EventInput, ItemInput } from "@event-content/schema";
import { type HtmlString, nothing } from "../../html/html-string.ts";
import { type MarkupValue, markup } from "../../html/markup.ts";
import { part, rows } from "../../state/part.ts";
import type { RenderState } from "../../state/render-state.ts";
import { addToCalendar } from "../add-to-calendar/add-to-calendar.ts";
import { datesFacts } from "../event-dates/dates-facts.ts";
import { organizers } from "../organizers/organizers.ts";
import { participants } from "../participants/participants.ts";
import { venue } from "../place/venue.ts";
import { sessionCounts } from "../programme/programme.ts";
import { registration } from "../registration/registration.ts";
import { listed } from "../text/joined.ts";
import { languageName } from "../text/language-name.ts";
import { text } from "../text/text.ts";

/** The facts of an item beside its story; what is not known has no row. */
export function facts(item: ItemInput, state: RenderState): HtmlString {
  const all = [...(item.kind === "event" ? eventRows(item, state) : []), ...subjectRows(item, state)].filter(
    (each) => each !== nothing,
  );
  const calendar = item.kind === "event" ? part("addToCalendar", addToCalendar, item, state) : nothing;
  if (all.length === 0 && calendar === nothing) return nothing;
  return markup`<div class="ec-facts">${all.length > 0 && markup`<dl>${all}</dl>`}${calendar}</div>`;
}

function eventRows(event: EventInput, state: RenderState): HtmlString[] {
  const { labels } = state.language;
  const languages = rows(
    event.interpretation,
    "interpretation",
    state,
    (tag) => markup`<bdi>${languageName(tag, state)}</bdi>`,
  );
  const counted = Array.isArray(event.sessions) && event.sessions.length > 0;
  return [
    row(labels.dates, part("dates", datesFacts, event, state)),
    row(labels.place, part("place", venue, event, state)),
    row(labels.participants, part("participants", participants, event, state)),
    row(labels.organizedBy, part("organizers", organizers, event, state)),
    row(labels.programme, counted ? nothing : sessionCounts(event, state)),
    row(labels.languagesOfWork, listed(languages, state)),
    row(labels.registration, part("registration", registration, event, state)),
  ];
}

function subjectRows(item: ItemInput, state: RenderState): HtmlString[] {
  const { labels } = state.language;
  const known = state.archive?.taxonomies?.topics ?? {};
  const home = state.archive?.languages[0] ?? "en";
  const topics = rows(item.topics, "topics", state, (topic) =>
    known[topic] === undefined ? markup`<bdi>${topic}</bdi>` : text(known[topic], home, state),
  );
  const goals = rows(item.goals, "goals", state, (goal) => markup`${goal}`);
  return [row(labels.topics, listed(topics, state)), row(labels.goals, listed(goals, state))];
}

function row(label: string, value: MarkupValue): HtmlString {
  return value && String(value) !== "" ? markup`<div><dt>${label}</dt><dd>${value}</dd></div>` : nothing;
}
