import type { EventInput } from "@event-content/schema";
import { datePhrase, timePhrase } from "../../dates/date-phrase.ts";
import { machineDate } from "../../dates/machine-date.ts";
import { html } from "../../html/html.ts";
import { type HtmlString, nothing } from "../../html/html-string.ts";
import { count } from "../../language/fill.ts";
import { deeper, type RenderState } from "../../state/render-state.ts";
import { documents } from "../documents/documents.ts";
import { heading } from "../text/heading.ts";
import { joined, listed } from "../text/joined.ts";
import { text } from "../text/text.ts";

type Session = NonNullable<EventInput["sessions"]>[number];

/** The sessions of an event in their order. */
export function programme(event: EventInput, state: RenderState): HtmlString {
  const sessions = event.sessions ?? [];
  if (sessions.length === 0) return nothing;
  return html`<ol class="ec-programme">${sessions.map((session) => row(session, event, state))}</ol>`;
}

/** `5 plenary sessions`, where only the number is known. */
export function sessionCounts(event: EventInput, state: RenderState): HtmlString {
  const { language } = state;
  return listed(
    (event.sessionCounts ?? []).map(
      (each) => html`${count(language.labels.sessionCounts[each.type ?? "any"], each.count, language)}`,
    ),
    state,
  );
}

function row(session: Session, event: EventInput, state: RenderState): HtmlString {
  const inner = deeper(state, 2);
  const type =
    session.type &&
    session.type !== "other" &&
    html`<p class="ec-kind">${state.language.labels.sessionTypes[session.type]}</p>`;
  const speakers = (session.speakers ?? []).map((speaker) => {
    const role = [speaker.title, speaker.organization]
      .filter((part) => part !== undefined)
      .map((part) => text(part, event.lang, state));
    return joined([html`<bdi>${speaker.name}</bdi>`, ...role], state.language.comma);
  });
  return html`<li><div class="ec-when">${when(session, state)}${session.room && html`<span class="ec-note">${text(session.room, event.lang, state)}</span>`}</div><div>${type}${heading(text(session.title, event.lang, state), inner)}${
    session.summary && html`<p>${text(session.summary, event.lang, state)}</p>`
  }${speakers.length > 0 && html`<ul class="ec-speakers" aria-label="${state.language.labels.speakers}">${speakers.map((each) => html`<li>${each}</li>`)}</ul>`}${
    session.recording &&
    html`<p><a href="${session.recording.url}">${text(session.recording.title, event.lang, state)}</a></p>`
  }${documents({ ...event, documents: session.documents }, state)}</div></li>`;
}

function when(session: Session, state: RenderState): HtmlString {
  if (session.start === undefined) return nothing;
  const range = { start: session.start, end: session.end };
  const day = datePhrase({ start: session.start }, state.language);
  const time = timePhrase(range, state.language);
  const machine = machineDate(session.start);
  return machine ? html`<time datetime="${machine}">${day}${time && html`<br>${time}`}</time>` : html`${day}`;
}
