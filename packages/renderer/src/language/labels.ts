import type { PluralLabel } from "./language.ts";
import type { ListLabels, OutcomeType } from "./list-labels.ts";

export type { ListLabels } from "./list-labels.ts";

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

type UnLanguage = "ar" | "zh" | "en" | "fr" | "ru" | "es";

/** The words around rows and their hours. */
export interface HourLabels {
  /** The clock of a place: `Almaty time`. */
  readonly localTime: string;
  /** Headings over what a small list shows: what comes next, or, where nothing does, what was last. */
  readonly comingUp: string;
  readonly latestPast: string;
  /** In an archive without an event. */
  readonly noEvents: string;
}

/** The words that an archive and an item have in common: clocks, states, menus. */
export interface SharedLabels extends HourLabels {
  readonly dates: string;
  readonly place: string;
  readonly addToCalendar: string;
  /** The hours of the venue as the reader's clock shows them. */
  readonly yourTime: string;
  /** The two sides of a switch between clocks. */
  readonly venueTime: string;
  readonly readerTime: string;
  readonly languageNames: Readonly<Record<UnLanguage, string>>;
  readonly loading: string;
  readonly failed: string;
  readonly retry: string;
  /** Over what was kept from an earlier visit: `{time}` is a day, with its hour or without. */
  readonly staleAt: string;
  /** The files of the archive are of a format that this release cannot read. */
  readonly newerVersion: string;
  readonly noSuchItem: string;
  readonly notSupported: string;
  /** `{name}` is a calendar's. */
  readonly subscribeTo: string;
  readonly downloadIcs: string;
  readonly copyLink: string;
  readonly copied: string;
  /** Names of products: the same in every language. */
  readonly googleCalendar: string;
  readonly outlookCalendar: string;
  readonly office365Calendar: string;
}

/** The words of what stands around rows: search, filters, years, pages, views. */
export interface ControlsLabels extends Pick<SharedLabels, "languageNames"> {
  readonly search: string;
  readonly searchFor: string;
  readonly filters: string;
  readonly kind: string;
  readonly type: string;
  readonly year: string;
  readonly topic: string;
  readonly goal: string;
  readonly country: string;
  readonly region: string;
  readonly language: string;
  readonly from: string;
  readonly until: string;
  readonly order: string;
  readonly orders: Readonly<Record<"newest" | "oldest" | "relevance", string>>;
  /** The choice that filters nothing. */
  readonly all: string;
  readonly showResults: string;
  readonly clearFilters: string;
  readonly results: PluralLabel;
  /** Where a count is known only to be reached. */
  readonly atLeast: string;
  readonly pages: string;
  readonly page: string;
  readonly pageOf: string;
  readonly previous: string;
  readonly next: string;
  readonly calendar: string;
  readonly subscribe: string;
  readonly feed: string;
  readonly allYears: string;
  readonly years: string;
  /** The days of a month one after another, where a table has no room. */
  readonly agenda: string;
  /** Name of the group of buttons that `viewNames` are on. */
  readonly views: string;
  readonly viewNames: Readonly<Record<"list" | "cards" | "timeline" | "month", string>>;
}

/** The words of an archive: search, filters, pages, calendar, states. */
export interface ArchiveLabels extends SharedLabels, ControlsLabels {
  readonly noMatch: string;
  /** A search that finds nothing within a year: `{year}` in figures, `{words}` as they were typed. */
  readonly noMatchIn: string;
  readonly searchAllYears: string;
  /** `{text}` may be a link. */
  readonly didYouMean: string;
  /** Said when more is shown: `{n}` so far, of `{total}`. */
  readonly resultsShown: string;
  readonly loadMore: string;
  readonly previousMonth: string;
  readonly nextMonth: string;
  readonly eventCount: PluralLabel;
  readonly nothingThisMonth: string;
  readonly calendarFile: string;
  readonly upcoming: string;
  readonly latest: string;
  readonly languages: string;
  readonly trail: string;
  /** The button that leads to the present day. */
  readonly today: string;
}

/** The words of an item in full. */
export interface ItemLabels {
  readonly attendance: Readonly<Record<"in-person" | "online" | "mixed", string>>;
  readonly publishedOn: string;
  readonly updatedOn: string;
  readonly asPrinted: string;
  readonly inferredBecause: string;
  readonly everyPeriod: Readonly<Record<"DAILY" | "WEEKLY" | "MONTHLY" | "YEARLY", PluralLabel>>;
  readonly repeats: string;
  readonly except: string;
  readonly joinOnline: string;
  readonly participants: string;
  readonly counts: Readonly<Record<"exact" | "about" | "more-than", PluralLabel>>;
  readonly fromCountries: PluralLabel;
  readonly organizedBy: string;
  readonly partners: string;
  readonly programme: string;
  readonly sessionCounts: Readonly<Record<SessionType | "any", PluralLabel>>;
  readonly sessionTypes: Readonly<Record<SessionType, string>>;
  readonly speakers: string;
  readonly themes: string;
  readonly outcomes: Readonly<Record<OutcomeType, string>>;
  readonly documents: string;
  readonly withheld: string;
  readonly noAddress: string;
  readonly gone: string;
  readonly archivedCopy: string;
  readonly documentPages: PluralLabel;
  readonly askAccessible: string;
  readonly recordings: string;
  /** Beside a recording: the host that a reader is taken to. */
  readonly opensAt: string;
  readonly minutes: PluralLabel;
  readonly hours: PluralLabel;
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
  readonly registrationOpen: string;
  readonly registrationClosed: string;
  readonly registrationNotOpen: string;
  readonly capacity: PluralLabel;
  readonly fee: string;
  readonly archived: string;
  readonly archivedFrom: string;
  readonly archivedPublished: string;
  readonly archivedOn: string;
  readonly archivedBy: string;
  readonly inferredFromAddress: string;
  readonly originalAddress: string;
  readonly replacedBy: string;
  readonly captureOf: string;
  readonly goals: string;
  readonly topics: string;
  readonly regions: string;
  readonly table: string;
  readonly credit: string;
  readonly printedFrom: string;
  readonly kilobytes: string;
  readonly megabytes: string;
}

/** Every word of the interface; a missing one is a compile error. */
export type Labels = ListLabels & ArchiveLabels & ItemLabels;

/** Words of a site's own in place of the package's; what is left out stays. */
export type LabelOverrides = {
  readonly [Name in keyof Labels]?: Labels[Name] extends string ? string : Partial<Labels[Name]>;
};
