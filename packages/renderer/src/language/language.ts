import type { ArchiveDates, DateGrammar, HourDates, ListDates } from "./date-grammar.ts";
import type {
  ArchiveLabels,
  ControlsLabels,
  HourLabels,
  Labels,
  ListLabels,
  SharedLabels,
} from "./labels.ts";
import type { SubjectNames } from "./subject-names.ts";

/** CLDR plural categories; a language uses some of them. */
export type PluralForm = "zero" | "one" | "two" | "few" | "many" | "other";

/** A label by number: `{n}` stands for the number as the language writes it. */
export type PluralLabel = Partial<Readonly<Record<PluralForm, string>>> & { readonly other: string };

/** One language, with the words of rows only: what a page loads that shows a list. */
export interface ListLanguage {
  /** BCP 47. */
  readonly tag: string;
  readonly labels: ListLabels;
  readonly dates: ListDates;
  /** The CLDR plural category of a whole number. */
  readonly plural: (count: number) => PluralForm;
  /** A number as the language writes it. */
  readonly number: (value: number) => string;
  /**
   * `a, b and c`. The parts may be HTML, so the words between them are written as HTML has them; `last` is the last part as
   * it is read: Spanish asks how it sounds.
   */
  readonly list: (parts: readonly string[], last?: string) => string;
  /** Between facts of one line. */
  readonly separator: string;
  /** Between the parts of an address. */
  readonly comma: string;
  /** Where an address begins with the country: what stands between two of its parts, which may be HTML. */
  readonly largestFirst?: (last: string, next: string) => string;
  /** Names of countries by ISO 3166-1 alpha-2 code; left out, codes are shown unless `countryName` is given. */
  readonly countries?: Readonly<Record<string, string>>;
  /** Names of the Sustainable Development Goals by number (`lang/en/subjects`); left out, numbers are shown. */
  readonly goals?: SubjectNames["goals"];
  /** Names of regions by United Nations M49 code (`lang/en/subjects`); left out, codes are shown. */
  readonly regions?: SubjectNames["regions"];
}

/** One language, with the words of rows and of their hours. */
export interface HourLanguage extends ListLanguage {
  readonly labels: ListLabels & HourLabels;
  readonly dates: ListDates & HourDates;
}

/** One language, with the words of rows and of what stands around them: search, filters, years, pages, views. */
export interface ControlsLanguage extends HourLanguage {
  readonly labels: HourLanguage["labels"] & ControlsLabels;
}

/** One language, with the words of an item's core: kind, title, dates with their hours, place, and the states of a page. */
export interface ItemLanguage extends ListLanguage {
  readonly labels: ListLabels & SharedLabels;
  readonly dates: ArchiveDates;
}

/** One language, with the words of an archive: rows and their hours, search, filters, pages, a month, states. */
export interface ArchiveLanguage extends ItemLanguage {
  readonly labels: ListLabels & ArchiveLabels;
}

/** One language of the interface, with all its words; each is an import of its own. */
export interface Language extends ArchiveLanguage {
  /** Its name in itself. */
  readonly name: string;
  readonly labels: Labels;
  readonly dates: DateGrammar;
  /** A text between the language's own quotation marks. */
  readonly quote: (text: string) => string;
  /** Dates with one name of a month, where `dates` writes two. */
  readonly singleNameDates?: DateGrammar;
}
