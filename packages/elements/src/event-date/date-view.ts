import {
  type ArchiveLanguage,
  archiveState,
  datesTime,
  escapeHtml,
  hours,
  inZone,
  zoneCity,
} from "@event-content/renderer/archive";
import type { EventInput } from "@event-content/schema";
import { type EdtfDate, edtf, textDirection } from "@event-content/schema/core";

/** A stretch of time on the clock of one zone. */
export interface ZonedDates {
  readonly start: string;
  readonly end?: string;
  readonly timeZone?: string;
  /** The town that names the zone's time. */
  readonly place?: string;
}

/** The date as words, and the hours with the clock that they are of. */
export function datesHtml(dates: ZonedDates, language: ArchiveLanguage): string {
  const { place, ...range } = dates;
  const event = {
    id: "date",
    kind: "event",
    lang: language.tag,
    title: "",
    dates: range,
    ...(place && { place: { locality: place } }),
  } as EventInput;
  const state = archiveState({ languages: [language], lang: language.tag, hours });
  const words = datesTime(range, state).html;
  const time = hours(event, state);
  return time ? `${words}<span>${escapeHtml(language.comma + time)}</span>` : words;
}

/** The whole element: the dates, and a button that changes the clock where there are two. */
export function dateHtml(shown: ZonedDates, button: string | undefined, language: ArchiveLanguage): string {
  const press =
    button === undefined
      ? ""
      : ` <button type="button" part="switch" data-switch>${escapeHtml(button)}</button>`;
  return `<span class="ec ec-dates" lang="${language.tag}" dir="${textDirection(language.tag)}"><span aria-live="polite">${datesHtml(shown, language)}</span>${press}</span>`;
}

/** The same stretch on another clock; undefined where it has no hours, or a zone is not known. */
export function onClockOf(dates: ZonedDates, zone: string): ZonedDates | undefined {
  if (!dates.timeZone) return undefined;
  const start = inZone(edtf(dates.start), dates.timeZone, zone);
  const end = inZone(edtf(dates.end), dates.timeZone, zone);
  if (!start) return undefined;
  return { start: written(start), ...(end && { end: written(end) }), timeZone: zone, place: zoneCity(zone) };
}

/** Instants that end in `Z` are hours of UTC; with a zone they are shown on its clock. */
export function withoutInstants(dates: ZonedDates): ZonedDates {
  const isInstant = /T.*Z$/.test(dates.start);
  if (!isInstant) return dates;
  const local = (text: string): string => text.replace(/(\.\d+)?Z$/, "");
  const utc: ZonedDates = {
    start: local(dates.start),
    ...(dates.end && { end: local(dates.end) }),
    timeZone: "UTC",
  };
  const shown = dates.timeZone ? onClockOf(utc, dates.timeZone) : undefined;
  return shown ? { ...shown, ...(dates.place && { place: dates.place }) } : utc;
}

function written({ year = 0, month = 1, day = 1, time }: EdtfDate): string {
  const two = (value: number): string => String(value).padStart(2, "0");
  const hour = time ? `T${two(time.hour)}:${two(time.minute)}` : "";
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}${hour}`;
}
