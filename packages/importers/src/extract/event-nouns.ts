import type { EVENT_TYPES } from "@event-content/schema/core";

type EventType = (typeof EVENT_TYPES)[number];

/** What pages call a gathering, and the type each is filed under. */
export const EVENT_NOUNS: Readonly<Record<string, EventType>> = {
  workshop: "workshop",
  conference: "conference",
  congress: "conference",
  symposium: "conference",
  colloquium: "seminar",
  meeting: "meeting",
  roundtable: "meeting",
  "round table": "meeting",
  "round-table": "meeting",
  retreat: "meeting",
  assembly: "meeting",
  summit: "summit",
  seminar: "seminar",
  forum: "forum",
  dialogue: "dialogue",
  dialog: "dialogue",
  "panel discussion": "dialogue",
  "training course": "training",
  "training programme": "training",
  "training program": "training",
  "training session": "training",
  training: "training",
  webinar: "webinar",
  briefing: "briefing",
  consultation: "consultation",
  consultations: "consultation",
  observance: "observance",
  commemoration: "observance",
  ceremony: "ceremony",
  exhibition: "exhibition",
  exhibit: "exhibition",
  "launch event": "launch",
  session: "session",
};

/** The nouns as the source of an expression, longest first. */
export const EVENT_NOUN: string = `(?:${Object.keys(EVENT_NOUNS)
  .sort((a, b) => b.length - a.length)
  .join("|")})`;
