import type { EventInput } from "@event-content/schema";
import { datePhrase } from "../dates/date-phrase.ts";
import { timePhrase } from "../dates/time-phrase.ts";
import type { RenderState } from "../state/render-state.ts";
import { documentItems } from "./document-items.ts";
import { joinedInlines, linked, localized, words } from "./inlines.ts";
import type { Inline, Node } from "./node.ts";
import { sectionNodes } from "./section-nodes.ts";

type Session = NonNullable<EventInput["sessions"]>[number];
type Outcome = NonNullable<EventInput["outcomes"]>[number];

/** What an event adds below its story: the issues explored, the outcomes, the programme. */
export function eventNodes(event: EventInput, state: RenderState): Node[] {
  const { labels } = state.language;
  const themes = (event.themes ?? []).map((theme) => localized(theme, event.lang, state));
  const sessions = (event.sessions ?? []).map((session) => sessionNodes(session, event, state));
  return [
    ...sectionNodes(labels.themes, list(false, themes.map(paragraphs)), state),
    ...outcomeNodes(event, state),
    ...sectionNodes(labels.programme, list(true, sessions), state),
  ];
}

function outcomeNodes(event: EventInput, state: RenderState): Node[] {
  const byType = new Map<NonNullable<Outcome["type"]>, Node[][]>();
  for (const { type = "other", text, url } of event.outcomes ?? []) {
    const item = paragraphs(linked(localized(text, event.lang, state), url, state));
    byType.set(type, [...(byType.get(type) ?? []), item]);
  }
  return [...byType].flatMap(([type, items]) =>
    sectionNodes(state.language.labels.outcomes[type], list(true, items), state),
  );
}

function sessionNodes(session: Session, event: EventInput, state: RenderState): Node[] {
  const { lang } = event;
  const { labels, separator, comma } = state.language;
  const type = session.type && session.type !== "other" ? words(labels.sessionTypes[session.type]) : [];
  const title: Inline[] = [{ type: "mark", mark: "strong", children: localized(session.title, lang, state) }];
  const room = localized(session.room, lang, state);
  const facts = joinedInlines([type, when(session, state), room], separator);
  const speakers = (session.speakers ?? []).map((speaker) =>
    joinedInlines(
      [
        words(speaker.name),
        localized(speaker.title, lang, state),
        localized(speaker.organization, lang, state),
      ],
      comma,
    ),
  );
  const { recording } = session;
  return [
    ...paragraphs(facts.length > 0 ? [...title, { type: "break" }, ...facts] : title),
    ...paragraphs(localized(session.summary, lang, state)),
    ...list(false, speakers.map(paragraphs)),
    ...(recording ? paragraphs(linked(localized(recording.title, lang, state), recording.url, state)) : []),
    ...list(false, documentItems(session.documents, lang, state)),
  ];
}

function when(session: Session, state: RenderState): Inline[] {
  if (session.start === undefined) return [];
  const day = datePhrase({ start: session.start }, state.language);
  const time = timePhrase({ start: session.start, end: session.end }, state.language.dates);
  return joinedInlines([words(day ?? ""), words(time ?? "")], state.language.comma);
}

function paragraphs(children: readonly Inline[]): Node[] {
  return children.length === 0 ? [] : [{ type: "paragraph", children }];
}

function list(ordered: boolean, items: readonly (readonly Node[])[]): Node[] {
  const given = items.filter((item) => item.length > 0);
  return given.length === 0 ? [] : [{ type: "list", ordered, items: given }];
}
