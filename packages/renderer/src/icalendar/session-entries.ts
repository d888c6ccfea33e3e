import type { EventInput } from "@event-content/schema";
import { datePhrase } from "../dates/date-phrase.ts";
import type { RenderState } from "../state/render-state.ts";
import { attachments } from "./attachments.ts";
import { categoryLines } from "./categories.ts";
import { contentLine } from "./content-line.ts";
import { description } from "./description.ts";
import { isDoubtful, type Part, paragraph } from "./description-parts.ts";
import type { Entry, Refuse } from "./entries.ts";
import { statusLine } from "./event-properties.ts";
import { location } from "./location.ts";
import { readSlot, type Slot } from "./slot.ts";
import { spoken } from "./spoken.ts";
import { textProperty } from "./text-property.ts";
import { textValue } from "./text-value.ts";
import { dateTimeValue, dateValue } from "./wall-clock.ts";

type Session = NonNullable<EventInput["sessions"]>[number];

/** An entry of a session, and the properties of it. */
export interface SessionEntry extends Entry {
  readonly properties: string;
}

/**
 * The sessions of an event that have a day of their own, as entries that belong to the event's (`parent`, a UID). Each is
 * called by the event's id and its start; of those that start together, all but the first have a number too.
 */
export function sessionEntries(
  event: EventInput,
  parent: string | undefined,
  state: RenderState,
  refuse: Refuse,
): readonly SessionEntry[] {
  const taken = new Map<string, number>();
  return (event.sessions ?? []).flatMap((session, index) => {
    if (session.start === undefined) return [];
    const reading = readSlot({ start: session.start, end: session.end });
    if (!reading.ok) {
      refuse(reading.refusal, `/sessions/${index}`, "warning");
      return [];
    }
    const start = nameOf(reading.slot);
    const count = (taken.get(start) ?? 0) + 1;
    taken.set(start, count);
    const name = `${event.id}-session-${start}${count > 1 ? `-${count}` : ""}`;
    return [{ name, slot: reading.slot, properties: properties(session, event, parent, state) }];
  });
}

function nameOf({ start, allDay }: Slot): string {
  return allDay ? dateValue(start) : dateTimeValue(start);
}

function properties(
  session: Session,
  event: EventInput,
  parent: string | undefined,
  state: RenderState,
): string {
  const { labels, tag } = state.language;
  const room = spoken(session.room, event.lang, state);
  const type = session.type && labels.sessionTypes[session.type];
  const story = spoken(session.summary, event.lang, state);
  return [
    textProperty("SUMMARY", spoken(session.title, event.lang, state)),
    description(parts(session, event, state), story?.lang, state),
    location(event, state, room),
    statusLine(event),
    categoryLines([type ? { value: type, lang: tag } : undefined]),
    attachments(session.documents, state),
    parent ? contentLine("RELATED-TO;RELTYPE=PARENT", textValue(parent)) : "",
  ].join("");
}

function parts(session: Session, event: EventInput, state: RenderState): readonly Part[] {
  const range = { start: session.start ?? "", end: session.end };
  const speakers = (session.speakers ?? []).map((each) => each.name).filter(Boolean);
  return [
    isDoubtful(range) ? paragraph(datePhrase(range, state.language), state.lang, state) : undefined,
    paragraph(session.summary, event.lang, state),
    speakers.length > 0
      ? paragraph(`${state.language.labels.speakers}: ${state.language.list(speakers)}`, state.lang, state)
      : undefined,
  ].filter((part) => part !== undefined);
}
