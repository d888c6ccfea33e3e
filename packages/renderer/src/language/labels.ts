import type { PluralLabel } from "./language.ts";

type KnownType =
  | "conference"
  | "summit"
  | "workshop"
  | "meeting"
  | "dialogue"
  | "forum"
  | "seminar"
  | "webinar"
  | "training"
  | "briefing"
  | "consultation"
  | "session"
  | "observance"
  | "ceremony"
  | "exhibition"
  | "launch"
  | "other"
  | "article"
  | "press-release"
  | "statement"
  | "speech"
  | "advisory";

type OutcomeType =
  | "recommendation"
  | "decision"
  | "declaration"
  | "resolution"
  | "agreement"
  | "commitment"
  | "conclusion"
  | "other";

type SessionType =
  | "plenary"
  | "working-group"
  | "parallel"
  | "panel"
  | "round-table"
  | "side-event"
  | "opening"
  | "closing"
  | "break"
  | "other";

type RelationType =
  | "follows-up"
  | "followed-up-by"
  | "part-of"
  | "has-part"
  | "reports-on"
  | "reported-in"
  | "supersedes"
  | "superseded-by"
  | "see-also";

/** Every word of the interface. `{…}` are the places of values; a missing label is a compile error. */
export interface Labels {
  readonly event: string;
  readonly news: string;
  readonly types: Readonly<Record<KnownType, string>>;
  readonly statuses: Readonly<
    Record<"scheduled" | "rescheduled" | "postponed" | "cancelled" | "moved-online", string>
  >;
  readonly attendance: Readonly<Record<"in-person" | "online" | "mixed", string>>;
  readonly trail: string;
  readonly dates: string;
  readonly published: string;
  readonly publishedOn: string;
  readonly yearNotStated: string;
  readonly yearInferred: string;
  /** Beside a date of publication that the source does not state. */
  readonly inferred: string;
  readonly asPrinted: string;
  readonly inferredBecause: string;
  readonly uncertain: string;
  readonly approximate: string;
  readonly openStart: string;
  readonly openEnd: string;
  readonly localTime: string;
  readonly formerDates: string;
  readonly undated: string;
  /** Heading over what has a date without a year. */
  readonly withoutYear: string;
  readonly place: string;
  readonly online: string;
  readonly joinOnline: string;
  readonly participants: string;
  readonly counts: Readonly<Record<"exact" | "about" | "more-than", PluralLabel>>;
  readonly fromCountries: PluralLabel;
  readonly organizedBy: string;
  readonly withPartners: string;
  readonly programme: string;
  readonly sessionCounts: Readonly<Record<SessionType | "any", PluralLabel>>;
  readonly sessionTypes: Readonly<Record<SessionType, string>>;
  readonly speakers: string;
  readonly themes: string;
  readonly outcomes: Readonly<Record<OutcomeType, string>>;
  readonly outcomeCounts: Readonly<Record<OutcomeType, PluralLabel>>;
  readonly documents: string;
  readonly documentCount: PluralLabel;
  readonly withheld: string;
  readonly noAddress: string;
  readonly gone: string;
  readonly archivedCopy: string;
  readonly pages: PluralLabel;
  readonly askAccessible: string;
  readonly recordings: string;
  readonly links: string;
  readonly related: string;
  readonly relations: Readonly<Record<RelationType, string>>;
  readonly report: string;
  readonly contacts: string;
  readonly languagesOfWork: string;
  readonly registration: string;
  readonly register: string;
  readonly opens: string;
  readonly closes: string;
  readonly addToCalendar: string;
  readonly archived: string;
  readonly archivedFrom: string;
  readonly archivedPublished: string;
  readonly inferredFromAddress: string;
  readonly originalAddress: string;
  readonly replacedBy: string;
  readonly captureOf: string;
  readonly goals: string;
  readonly topics: string;
  readonly years: string;
  readonly languages: string;
  readonly empty: string;
  readonly loading: string;
  readonly failed: string;
  readonly retry: string;
  readonly printedFrom: string;
  readonly kilobytes: string;
  readonly megabytes: string;
}
