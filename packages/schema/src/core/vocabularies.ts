/** Types of a news item. */
export const NEWS_TYPES = ["article", "press-release", "statement", "speech", "advisory"] as const;

/** Types of an event that carry labels in every language; another slug is kept, and labelled by the archive's taxonomies. */
export const EVENT_TYPES = [
  "conference",
  "summit",
  "workshop",
  "meeting",
  "dialogue",
  "forum",
  "seminar",
  "webinar",
  "training",
  "briefing",
  "consultation",
  "session",
  "observance",
  "ceremony",
  "exhibition",
  "launch",
  "other",
] as const;

/** What has become of an event; without a status it is as planned, `scheduled`. */
export const EVENT_STATUSES = ["scheduled", "rescheduled", "postponed", "cancelled", "moved-online"] as const;

/** How people take part in an event. */
export const ATTENDANCE_MODES = ["in-person", "online", "mixed"] as const;

/** What an organization is to an event. Default `organizer`. */
export const ORGANIZER_ROLES = ["organizer", "partner", "host"] as const;

/** How exact a number of participants is: "some 40" is `about`, "over 100" is `more-than`. */
export const COUNT_QUALIFIERS = ["exact", "about", "more-than"] as const;

/** What another item is to this one, read from this one: it `follows-up` the other. */
export const RELATION_TYPES = [
  "follows-up",
  "followed-up-by",
  "part-of",
  "has-part",
  "reports-on",
  "reported-in",
  "supersedes",
  "superseded-by",
  "see-also",
] as const;

/** Kinds of documents that carry labels in every language. */
export const DOCUMENT_KINDS = [
  "agenda",
  "background-note",
  "concept-note",
  "declaration",
  "flyer",
  "minutes",
  "participants",
  "presentation",
  "press-release",
  "programme",
  "report",
  "resolution",
  "statement",
  "other",
] as const;

/** `gone`: the original address no longer answers; `no-address`: the source named the document and linked nothing. */
export const AVAILABILITIES = ["available", "no-address", "gone"] as const;

/** `withheld`: only the title is published, never names or addresses. */
export const ACCESS_MODES = ["public", "withheld"] as const;

/** Types of what an event ended with. Default `other`. */
export const OUTCOME_TYPES = [
  "recommendation",
  "decision",
  "declaration",
  "resolution",
  "agreement",
  "commitment",
  "conclusion",
  "other",
] as const;

/** Types of the sessions of a programme. */
export const SESSION_TYPES = [
  "plenary",
  "working-group",
  "parallel",
  "panel",
  "round-table",
  "side-event",
  "opening",
  "closing",
  "break",
  "other",
] as const;

/** The six official languages of the United Nations, in the Organization's order. */
export const UN_LANGUAGES = ["ar", "zh", "en", "fr", "ru", "es"] as const;
