import type { EventInput } from "@event-content/schema";
import { datePhrase } from "../../dates/date-phrase.ts";
import { machineDate } from "../../dates/machine-date.ts";
import { timePhrase } from "../../dates/time-phrase.ts";
import { type HtmlString, nothing } from "../../html/html-string.ts";
import { markup } from "../../html/markup.ts";
import type { RenderState } from "../../state/render-state.ts";
import { documentList } from "../documents/documents.ts";
import { recording } from "../recordings/recordings.ts";
import { speakerList } from "../speakers/speakers.ts";
import { heading } from "../text/heading.ts";
import { text } from "../text/text.ts";

type Session = NonNullable<EventInput["sessions"]>[number];

/** One session: when and in which room, what it is, who speaks, and what is left of it. */
export function sessionRow(
  session: Session,
  { lang }: EventInput,
  state: RenderState,
  dayAbove: boolean,
): HtmlString {
  const labels: Readonly<Record<string, string>> = state.language.labels.sessionTypes;
  const type = session.type && session.type !== "other" ? labels[session.type] : undefined;
  const film = session.recording && markup`<p>${recording(session.recording, lang, state)}</p>`;
  return markup`<div class="ec-when">${when(session, state, dayAbove)}${session.room && markup`<span class="ec-note">${text(session.room, lang, state)}</span>`}</div><div>${type && markup`<p class="ec-kind">${type}</p>`}${heading(text(session.title, lang, state), state)}${
    session.summary && markup`<p>${text(session.summary, lang, state)}</p>`
  }${speakerList(session.speakers, lang, state)}${film}${documentList(session.documents, lang, state)}</div>`;
}

function when(session: Session, state: RenderState, dayAbove: boolean): HtmlString {
  if (session.start === undefined) return nothing;
  const day = dayAbove ? undefined : datePhrase({ start: session.start }, state.language);
  const time = timePhrase({ start: session.start, end: session.end }, state.language.dates);
  const machine = machineDate(session.start);
  if (day === undefined && time === undefined) return nothing;
  const words = markup`${day}${day && time && markup`<br>`}${time}`;
  return machine ? markup`<time datetime="${machine}">${words}</time>` : markup`<span>${words}</span>`;
}
