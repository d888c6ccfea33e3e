import { edtf } from "@event-content/schema/core";
import { fill } from "../language/fill.ts";
import { findLanguage } from "../language/find-language.ts";
import type { ListLanguage } from "../language/language.ts";
import { type DateRange, datePhrase } from "./date-phrase.ts";
import type { FormatDateOptions } from "./format-range.ts";
import { inZone } from "./reader-time.ts";
import { timesBetween } from "./time-phrase.ts";

/** Dates as an event has them, or one date as a text. */
export type DatesInput = string | (DateRange & { readonly timeZone?: string | undefined });

/** Options of `formatDates`. */
export interface DateOptions extends FormatDateOptions {
  /** BCP 47. Default `en`. */
  readonly lang?: string;
  readonly languages?: readonly ListLanguage[];
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
  languages: readonly ListLanguage[],
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
    return datePhrase(range, language, options) ?? "";
  return withTimes(range, language, options);
}

function withTimes(
  range: DateRange & { readonly timeZone?: string | undefined },
  language: ListLanguage,
  options: DateOptions,
): string {
  const start = edtf(range.start);
  const end = edtf(range.end);
  const to = options.timeZone;
  const moved =
    to !== undefined && range.timeZone !== undefined && start?.time
      ? { start: inZone(start, range.timeZone, to), end: inZone(end, range.timeZone, to) }
      : { start, end };
  if (!moved.start) return datePhrase(range, language, options) ?? "";
  const days = datePhrase(daysOf(range, moved), language, options) ?? "";
  if (options.times !== "with" && options.times !== "only") return days;
  const hours = start?.time && timesBetween(moved.start, moved.end, language.dates, options);
  if (hours === undefined) return options.times === "only" ? "" : days;
  const zone = to ?? range.timeZone;
  const said = zone === undefined ? hours : `${hours}${language.comma}${zoneName(zone, language)}`;
  const oneDay = !moved.end || sameDay(moved.start, moved.end);
  return options.times === "only" || !oneDay ? said : language.dates.moment(days, said);
}

function zoneName(zone: string, { labels }: ListLanguage): string {
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
