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

export const EVENT_STATUSES = ["scheduled", "rescheduled", "postponed", "cancelled", "moved-online"] as const;

export const ATTENDANCE_MODES = ["in-person", "online", "mixed"] as const;

export const ORGANIZER_ROLES = ["organizer", "partner", "host"] as const;

export const COUNT_QUALIFIERS = ["exact", "about", "more-than"] as const;

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

export const ACCESS_MODES = ["public", "withheld"] as const;

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
