import type { EventInput } from "@event-content/schema";
import { datePhrase } from "../../dates/date-phrase.ts";
import { machineDate } from "../../dates/machine-date.ts";
import { timePhrase } from "../../dates/time-phrase.ts";
import { escapeHtml } from "../../html/escape.ts";
import type { ItemState } from "../../state/item-state.ts";
import { documentList } from "../documents/documents.ts";
import { recording } from "../recordings/recordings.ts";
import { speakerList } from "../speakers/speakers.ts";
import { headingHtml } from "../text/heading-html.ts";
import { textHtml } from "../text/text-html.ts";

type Session = NonNullable<EventInput["sessions"]>[number];

/** One session, as HTML: when and in which room, what it is, who speaks, and what is left of it. */
export function sessionRow(
  session: Session,
  { lang }: EventInput,
  state: ItemState,
  dayAbove: boolean,
): string {
  const labels: Readonly<Record<string, string>> = state.language.labels.sessionTypes;
  const type = session.type && session.type !== "other" ? labels[session.type] : undefined;
  const room = session.room && `<span class="ec-note">${textHtml(session.room, lang, state)}</span>`;
  const kind = type && `<p class="ec-kind">${escapeHtml(type)}</p>`;
  const head = headingHtml(textHtml(session.title, lang, state), state.level);
  const summary = session.summary && `<p>${textHtml(session.summary, lang, state)}</p>`;
  const film = session.recording && `<p>${recording(session.recording, lang, state).html}</p>`;
  const who = session.speakers && speakerList(session.speakers, lang, state).html;
  const what = session.documents && documentList(session.documents, lang, state).html;
  return `<div class="ec-when">${when(session, state, dayAbove)}${room || ""}</div><div>${kind || ""}${head}${summary || ""}${who || ""}${film || ""}${what || ""}</div>`;
}

function when({ start, end }: Session, state: ItemState, dayAbove: boolean): string {
  if (start === undefined) return "";
  const day = (!dayAbove && datePhrase({ start }, state.language)) || "";
  const time = timePhrase({ start, end }, state.language.dates) ?? "";
  if (day === "" && time === "") return "";
  const words = `${escapeHtml(day)}${day && time && "<br>"}${escapeHtml(time)}`;
  const machine = machineDate(start);
  // The machine's form is digits and signs that need no escape.
  return machine ? `<time datetime="${machine}">${words}</time>` : `<span>${words}</span>`;
}
