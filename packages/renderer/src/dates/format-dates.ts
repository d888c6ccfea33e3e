import { edtf } from "@event-content/schema/core";
import { fill } from "../language/fill.ts";
import { findLanguage } from "../language/find-language.ts";
import type { Language } from "../language/language.ts";
import { pageDates } from "./date-phrase.ts";
import type { DateRange } from "./date-range.ts";
import { type DateWriter, phraseOf } from "./phrase-of.ts";
import { inZone } from "./reader-time.ts";
import { type FormatDateOptions, styledDate, styledRange } from "./styled-dates.ts";
import { timesBetween } from "./time-phrase.ts";

/** Dates as an event has them, or one date as a text. */
export type DatesInput = string | (DateRange & { readonly timeZone?: string | undefined });

/** Options of `formatDates`. */
export interface DateOptions extends FormatDateOptions {
  /** BCP 47. Default `en`. */
  readonly lang?: string;
  readonly languages?: readonly Language[];
  /** Arabic months by both names or one. Default `dual`. */
  readonly monthNames?: "dual" | "single";
  /** `with` adds the hours to the days, `only` leaves the days out. Default `without`. */
  readonly times?: "without" | "with" | "only";
  /** Writes dates and hours as a clock of this IANA zone shows them, where the dates have hours and a zone. */
  readonly timeZone?: string;
}

const NONE: DateOptions = {};

/**
 * Dates in words, in the style of the United Nations; "" where no date is readable.
 *
 * @example formatDates({ start: "2003-11-12", end: "2003-11-13" }) // "12–13 November 2003"
 * @example formatDates({ start: "2003-11-12", end: "2003-11-14" }, { lang: "fr", style: "sentence" }) // "du 12 au 14 novembre 2003"
 */
export function formatDates(
  dates: DatesInput,
  languages: readonly Language[],
  options: DateOptions = NONE,
): string {
  const found = findLanguage(options.lang ?? "en", options.languages ?? languages);
  const language =
    options.monthNames === "single" && found.singleNameDates
      ? { ...found, dates: found.singleNameDates }
      : found;
  const range: DateRange & { timeZone?: string | undefined } =
    typeof dates === "string" ? { start: dates } : dates;
  if (options.times === undefined && options.timeZone === undefined)
    return phrase(range, language, options) ?? "";
  return withTimes(range, language, options);
}

function withTimes(
  range: DateRange & { readonly timeZone?: string | undefined },
  language: Language,
  options: DateOptions,
): string {
  const start = edtf(range.start);
  const end = edtf(range.end);
  const to = options.timeZone;
  const moved =
    to !== undefined && range.timeZone !== undefined && start?.time
      ? { start: inZone(start, range.timeZone, to), end: inZone(end, range.timeZone, to) }
      : { start, end };
  if (!moved.start) return phrase(range, language, options) ?? "";
  const { times } = options;
  const hours =
    times === "with" || times === "only" ? hoursOf(moved.start, moved.end, language, options) : undefined;
  const zone = to ?? range.timeZone;
  const said =
    hours === undefined || zone === undefined
      ? hours
      : `${hours}${language.comma}${zoneName(zone, language)}`;
  if (times === "only") return said ?? "";
  if (said !== undefined && moved.end && !sameDay(moved.start, moved.end)) return said;
  const days = phrase(moved.start === start ? range : daysOf(range, moved), language, options) ?? "";
  return said === undefined ? days : language.dates.moment(days, said);
}

function phrase(range: DateRange, language: Language, options: DateOptions): string | undefined {
  const plain = (options.style === undefined || options.style === "compact") && !options.weekday;
  return phraseOf(range, language, plain ? pageDates : STYLED, options);
}

// Given the grammar of a whole language, and the options of `formatDates`.
const STYLED = { ...pageDates, date: styledDate, range: styledRange } as DateWriter;

function hoursOf(
  start: NonNullable<Edtf>,
  end: Edtf,
  { dates }: Language,
  options: DateOptions,
): string | undefined {
  const join = options.style === "sentence" ? dates.sentence : dates.compact;
  return timesBetween(start, end, dates, options.style, join, (date, year, place) =>
    styledDate(date, dates, { ...options, ...year }, place),
  );
}

function zoneName(zone: string, { labels }: Language): string {
  if (zone === "UTC") return zone;
  return fill(labels.localTime, { place: (zone.split("/").at(-1) as string).replaceAll("_", " ") });
}

type Edtf = ReturnType<typeof edtf>;

function daysOf(range: DateRange, { start, end }: { start: Edtf; end: Edtf }): DateRange {
  if (!start) return range;
  return {
    ...range,
    start: text(start),
    ...(range.end === ".." ? { end: ".." } : end && { end: text(end) }),
  };
}

function text(date: NonNullable<Edtf>): string {
  const two = (value: number): string => String(value).padStart(2, "0");
  const year = date.year === undefined ? "XXXX" : String(date.year).padStart(4, "0");
  const parts = [year, ...[date.month, date.day].filter((part) => part !== undefined).map(two)];
  return `${parts.join("-")}${date.uncertain ? (date.approximate ? "%" : "?") : date.approximate ? "~" : ""}`;
}

function sameDay(a: NonNullable<Edtf>, b: NonNullable<Edtf>): boolean {
  return a.year === b.year && a.month === b.month && a.day === b.day;
}
