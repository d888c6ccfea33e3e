import type { PluralLabel } from "./language.ts";

/** Types of items with a label in every language. */
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

/** Types of outcomes with a label in every language. */
export type OutcomeType =
  | "recommendation"
  | "decision"
  | "declaration"
  | "resolution"
  | "agreement"
  | "commitment"
  | "conclusion"
  | "other";

/** The words of rows: what a list of items needs. `{…}` are the places of values. */
export interface ListLabels {
  readonly event: string;
  readonly news: string;
  readonly types: Readonly<Record<KnownType, string>>;
  readonly statuses: Readonly<
    Record<"scheduled" | "rescheduled" | "postponed" | "cancelled" | "moved-online", string>
  >;
  /** Where an event stands at the `now` of the options. */
  readonly states: Readonly<Record<"upcoming" | "today" | "ongoing" | "ended", string>>;
  readonly published: string;
  readonly yearNotStated: string;
  /** What is said besides, in brackets: ` ({text})`. */
  readonly aside: string;
  readonly yearInferred: string;
  /** Beside a date of publication that the source does not state. */
  readonly inferred: string;
  readonly uncertain: string;
  /** After a range with an approximate end. */
  readonly approximate: string;
  readonly formerDates: string;
  readonly undated: string;
  /** Heading over what has a date without a year. */
  readonly withoutYear: string;
  readonly online: string;
  readonly withPartners: string;
  readonly outcomeCounts: Readonly<Record<OutcomeType, PluralLabel>>;
  readonly documentCount: PluralLabel;
  readonly empty: string;
}
