import { type EventInput, type NewsInput, SCHEMA_VERSION } from "@event-content/schema";

/** An event with little more than it needs. */
export const BLANK_EVENT: EventInput = {
  schemaVersion: SCHEMA_VERSION,
  id: "my-event",
  kind: "event",
  type: "workshop",
  lang: "en",
  title: { en: "Title of the event" },
  summary: { en: "One sentence that says what it is about." },
  published: "2026-01-15",
  dates: { start: "2026-06-15T09:00", end: "2026-06-15T17:00", timeZone: "Africa/Nairobi" },
  place: { locality: { en: "Nairobi" }, country: "KE" },
};

/** A news item with little more than it needs. */
export const BLANK_NEWS: NewsInput = {
  schemaVersion: SCHEMA_VERSION,
  id: "my-news",
  kind: "news",
  type: "article",
  lang: "en",
  title: { en: "Title of the news item" },
  summary: { en: "One sentence that says what happened." },
  published: "2026-01-15",
  body: {
    en: [{ _type: "block", style: "normal", children: [{ _type: "span", text: "The first paragraph." }] }],
  },
};
