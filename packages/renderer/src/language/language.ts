import type { Labels } from "./labels.ts";

/** CLDR plural categories; a language uses some of them. */
export type PluralForm = "zero" | "one" | "two" | "few" | "many" | "other";

/** A label by number: `{n}` stands for the number as the language writes it. */
export type PluralLabel = Partial<Readonly<Record<PluralForm, string>>> & { readonly other: string };

/** How a language writes dates, in the forms of the United Nations. Months are 1 to 12. */
export interface DateGrammar {
  readonly months: readonly string[];
  /** Which end of a range leaves out what both share: the first (`12–13 November`), or the second (`11月12日至13日`). */
  readonly sharedStands: "last" | "first";
  readonly day: (day: number, month: string | undefined, year: string | undefined) => string;
  readonly month: (month: string, year: string | undefined) => string;
  readonly year: (year: string) => string;
  /** Between two days of one month; between anything longer. */
  readonly join: { readonly days: string; readonly other: string };
  readonly time: (hour: number, minute: number) => string;
}

/** One language of the interface; each is an import of its own. */
export interface Language {
  /** BCP 47. */
  readonly tag: string;
  /** Its name in itself. */
  readonly name: string;
  readonly labels: Labels;
  readonly dates: DateGrammar;
  /** The CLDR plural category of a whole number. */
  readonly plural: (count: number) => PluralForm;
  readonly number: (value: number) => string;
  /** `a, b and c` */
  readonly list: (parts: readonly string[]) => string;
  /** Between facts of one line. */
  readonly separator: string;
  /** Between the parts of an address. */
  readonly comma: string;
  readonly quote: (text: string) => string;
  /** Names of countries by ISO 3166-1 alpha-2 code; left out, codes are shown unless `countryName` is given. */
  readonly countries?: Readonly<Record<string, string>>;
}
