/** Types of events that schema.org has a type for; a meeting or a workshop is an `Event`, which is always true. */
export const EVENT_TYPES: Readonly<Record<string, string>> = {
  conference: "ConferenceEvent",
  exhibition: "ExhibitionEvent",
  training: "EducationEvent",
  seminar: "EducationEvent",
};

/** A statement, a speech or an advisory is no news article, but it is an article; a press release is its own kind of one. */
export const NEWS_TYPES: Readonly<Record<string, string>> = {
  article: "NewsArticle",
  "press-release": "NewsArticle",
  statement: "Article",
  speech: "Article",
  advisory: "Article",
};

export const STATUSES: Readonly<Record<string, string>> = {
  scheduled: "https://schema.org/EventScheduled",
  rescheduled: "https://schema.org/EventRescheduled",
  postponed: "https://schema.org/EventPostponed",
  cancelled: "https://schema.org/EventCancelled",
  "moved-online": "https://schema.org/EventMovedOnline",
};

export const ATTENDANCE: Readonly<Record<string, string>> = {
  "in-person": "https://schema.org/OfflineEventAttendanceMode",
  online: "https://schema.org/OnlineEventAttendanceMode",
  mixed: "https://schema.org/MixedEventAttendanceMode",
};
