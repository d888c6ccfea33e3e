import type { EventInput } from "@event-content/schema";
import { edtf } from "@event-content/schema/core";
import { statusOf } from "../components/status-banner/status-mark.ts";
import { plain } from "../components/text/text.ts";
import { pick } from "../language/pick-text.ts";
import { absoluteUrl } from "../state/absolute-url.ts";
import type { RenderState } from "../state/render-state.ts";
import { keywords } from "./keywords.ts";
import { machineMoment } from "./machine-moment.ts";
import { compact, type Node } from "./node.ts";
import { plainBody } from "./plain-body.ts";
import { schedule } from "./schedule.ts";
import {
  documentNodes,
  imageNodes,
  locations,
  organizations,
  recordingNodes,
  reference,
} from "./shared-nodes.ts";
import { ATTENDANCE, EVENT_TYPES, STATUSES } from "./vocabulary.ts";

/** An event in the terms of schema.org; what is not known is left out. */
export function eventNode(item: EventInput, state: RenderState): Node {
  const status = typeof item.status === "string" ? item.status : item.status?.value;
  const previous = statusOf(item)?.previousDates;
  const by = (role: string): unknown =>
    organizations(item, (each) => (each.role ?? "organizer") === role, state);
  return compact({
    "@type": (item.type && EVENT_TYPES[item.type]) ?? "Event",
    "@id": reference(item, state),
    name: plain(item.title, item.lang, state),
    description: plain(item.summary, item.lang, state) ?? plainBody(item.body, item.lang, state),
    url: absoluteUrl(state.href(item), state),
    inLanguage: pick(item.title, state.lang, item.lang)?.lang,
    ...dates(item, state),
    eventSchedule: schedule(item),
    eventStatus: status && STATUSES[status],
    previousStartDate: previous && machineMoment(previous.start, previous.timeZone),
    eventAttendanceMode: item.attendance && ATTENDANCE[item.attendance],
    location: locations(item, state),
    organizer: by("organizer") ?? by("host"),
    contributor: by("partner"),
    about: (item.themes ?? []).map((theme) => plain(theme, item.lang, state)),
    keywords: keywords(item, state),
    maximumAttendeeCapacity: item.registration?.capacity,
    image: imageNodes(item, state),
    recordedIn: recordingNodes(item, state),
    subjectOf: documentNodes(item.documents, item.lang, state),
    superEvent: relatedEvents(item, "part-of", state),
    subEvent: [...relatedEvents(item, "has-part", state), ...sessions(item, state)],
  });
}

function dates(item: EventInput, state: RenderState): Record<string, unknown> {
  if (!item.dates) return {};
  const { start, end, timeZone } = item.dates;
  const startDate = machineMoment(start, timeZone);
  if (startDate === undefined) {
    state.report({
      code: edtf(start) ? "year-not-stated" : "no-start",
      severity: "warning",
      message: `"${item.id}" is written without startDate: its source states no year.`,
      path: "/dates/start",
      expected: "a date with a year",
      received: String(start),
      hint: "Give the year only if a source states it; then the date is written.",
    });
    return {};
  }
  return { startDate, endDate: machineMoment(end, timeZone) };
}

function sessions(item: EventInput, state: RenderState): Node[] {
  return (item.sessions ?? []).flatMap((session) => {
    const startDate = machineMoment(session.start, item.dates?.timeZone);
    if (startDate === undefined) return [];
    const room = plain(session.room, item.lang, state);
    const performer = (session.speakers ?? []).map((each) =>
      compact({
        "@type": "Person",
        name: state.words(each.name),
        jobTitle: plain(each.title, item.lang, state),
        url: absoluteUrl(each.url, state),
      }),
    );
    return [
      compact({
        "@type": "Event",
        name: plain(session.title, item.lang, state),
        description: plain(session.summary, item.lang, state),
        startDate,
        endDate: machineMoment(session.end, item.dates?.timeZone),
        location: room ? { "@type": "Place", name: room } : locations(item, state),
        performer,
        subjectOf: documentNodes(session.documents, item.lang, state),
      }),
    ];
  });
}

function relatedEvents(item: EventInput, type: string, state: RenderState): Node[] {
  return (item.related ?? []).flatMap((each) => {
    const target = each.type === type && each.id !== undefined ? state.find(each.id) : undefined;
    if (target?.kind !== "event") return [];
    return [
      compact({
        "@type": "Event",
        "@id": reference(target, state),
        name: plain(target.title, target.lang, state),
        startDate: machineMoment(target.dates?.start, target.dates?.timeZone),
      }),
    ];
  });
}
