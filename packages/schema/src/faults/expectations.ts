/** How zod's type names are said to a person. */
export const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "an object",
  record: "an object",
  null: "null",
};

/** Names from other vocabularies, and what this one calls the same. */
export const OTHER_NAMES: Readonly<Record<string, string>> = {
  name: "title",
  headline: "title",
  description: "summary",
  abstract: "summary",
  content: "body",
  text: "body",
  date: "dates",
  startDate: "dates",
  endDate: "dates",
  start: "dates",
  location: "place",
  venue: "place",
  city: "locality",
  language: "lang",
  languages: "lang",
  breadcrumb: "trail",
  attendees: "participants",
  tags: "topics",
  keywords: "topics",
  sdgs: "goals",
  files: "documents",
  attachments: "documents",
  videos: "recordings",
  agenda: "sessions",
  programme: "sessions",
  datePublished: "published",
  dateModified: "updated",
  eventStatus: "status",
};

/** Values that are often meant, and the ones this model uses. */
export const OTHER_VALUES: Readonly<Record<string, string>> = { UK: "GB", EL: "GR", canceled: "cancelled" };
