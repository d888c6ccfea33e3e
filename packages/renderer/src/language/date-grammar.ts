/** `compact` for lists, cards and tables; `sentence` for running text; `numeric` where space is short. */
export type DateStyle = "compact" | "sentence" | "numeric";

/** Where a date stands: by itself, after a preposition, or as an end of a range. */
export type DatePlace = "alone" | "governed" | "first" | "last";

/** What the smallest known part of a date is. */
export type DatePrecision = "day" | "month" | "year";

/** Joins the two ends of a range, each already written. */
export type RangeJoin = (first: string, last: string, precision: DatePrecision, oneMonth: boolean) => string;

/** How a language writes the dates of rows, in the forms of the United Nations. Months are 1 to 12. */
export interface ListDates {
  /** Which end of a range leaves out what both share: the first (`12–13 November`), or the last (`11月12日至13日`). */
  readonly sharedStands: "last" | "first";
  /** A day, with its month and year where nothing beside it says them. */
  readonly day: (day: number, month: number | undefined, year: number | undefined) => string;
  /** A month, in the form its place asks for. */
  readonly month: (month: number, year: number | undefined, place: DatePlace, style: DateStyle) => string;
  /** A year, in the form its place asks for. */
  readonly year: (year: number, place: DatePlace, style: DateStyle) => string;
  /** A range in a list: `12–13 November 2003`. */
  readonly compact: RangeJoin;
  /** From a date on, with no end known. */
  readonly since: (date: string, precision: DatePrecision) => string;
  /** Up to a date, with no beginning known. */
  readonly until: (date: string, precision: DatePrecision) => string;
  /** A date that is approximate. */
  readonly about: (date: string, precision: DatePrecision) => string;
}

/** How a language writes the hours of a day. */
export interface HourDates {
  /** An hour of the day, from 0 to 23, and its minute: `9 a.m.` */
  readonly time: (hour: number, minute: number) => string;
  /** Two hours of one day, written once: `9–11 a.m.` */
  readonly times: (first: TimeParts, last: TimeParts, style: DateStyle) => string;
  /** A day and its hour: `12 November 2003, 9 a.m.` */
  readonly moment: (date: string, time: string) => string;
}

/** Also hours and the names of days: what an archive shows beside its rows. */
export interface ArchiveDates extends ListDates, HourDates {
  /** 0 is Monday. */
  readonly weekdays: readonly string[];
  readonly weekdaysShort: readonly string[];
  /** A date with the name of its day before or after it. */
  readonly withWeekday: (weekday: string, date: string) => string;
}

/** All of it: also running text and figures. */
export interface DateGrammar extends ArchiveDates {
  /** Only the parts that are known are given. */
  readonly numeric: (year: number | undefined, month: number | undefined, day: number | undefined) => string;
  /** A range in running text: `from 12 to 13 November 2003`. */
  readonly sentence: RangeJoin;
  /** A range in figures. */
  readonly numericRange: (first: string, last: string) => string;
  /** Two days that follow each other, in a sentence: `on 12 and 13 November 2003`. */
  readonly pair: (first: string, last: string) => string;
}

/** An hour from 0 to 23, and a minute from 0 to 59. */
export interface TimeParts {
  readonly hour: number;
  readonly minute: number;
}
