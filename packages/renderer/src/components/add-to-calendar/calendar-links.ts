import type { EventInput } from "@event-content/schema";
import { type EdtfDate, edtf } from "@event-content/schema/core";
import { dayNumber } from "../../dates/day-number.ts";
import { clockAt, momentOf } from "../../dates/reader-time.ts";
import { fill } from "../../language/fill.ts";
import { inAddressOrder } from "../../language/in-address-order.ts";
import { absoluteUrl } from "../../state/absolute-url.ts";
import type { ItemState } from "../../state/item-state.ts";
import { shownHref } from "../../state/shown.ts";
import { plain } from "../text/text.ts";

/** One way into a calendar; without a name it is the site's own file. */
export interface CalendarLink {
  readonly name?: string;
  readonly href: string;
  readonly download?: boolean;
}

const DAY = 86_400_000;

/** Links for an event whose first and last day are known; the file only where `icsHref` says where it is. */
export function calendarLinks(event: EventInput, state: ItemState): CalendarLink[] {
  const start = edtf(event.dates?.start);
  const end = edtf(event.dates?.end) ?? start;
  const status = typeof event.status === "string" ? event.status : event.status?.value;
  if (start?.year === undefined || start.day === undefined || end?.day === undefined) return [];
  if (status === "cancelled") return [];
  const own = ownFile(event, state);
  const span = spanOf(start, end, event);
  if (span === undefined) return own;
  const told = toldOf(event, state);
  return [...own, google(told, span), ...outlook(told, span)];
}

function ownFile(event: EventInput, { options }: ItemState): CalendarLink[] {
  if (!options.icsHref) return [];
  return [{ href: options.icsHref.replaceAll("{id}", encodeURIComponent(event.id)), download: true }];
}

interface Span {
  readonly from: string;
  /** Exclusive for days. */
  readonly to: string;
  readonly allDay: boolean;
}

/** Moments in UTC, or days with an end that is not included; undefined where hours are of no stated zone. */
function spanOf(start: EdtfDate, end: EdtfDate, { dates }: EventInput): Span | undefined {
  if (!start.time) return { from: isoDay(start, 0), to: isoDay(end, 1), allDay: true };
  if (dates?.timeZone === undefined) return undefined;
  const from = momentOf(start, dates.timeZone);
  // Without an end in hours the calendars of the web want one: an hour is their own default.
  const to = end.time && end !== start ? momentOf(end, dates.timeZone) : from + DAY / 24;
  if (Number.isNaN(from) || Number.isNaN(to) || clockAt(from, "UTC") === undefined) return undefined;
  return { from: isoMoment(from), to: isoMoment(to), allDay: false };
}

interface Told {
  readonly title: string;
  readonly details: string;
  readonly location: string;
}

/** What the calendars of the web are told in words, each ready for an address. */
function toldOf(event: EventInput, state: ItemState): Told {
  return {
    title: encoded(plain(event.title, event.lang, state)),
    details: encoded(detailsOf(event, state)),
    location: encoded(whereOf(event, state)),
  };
}

function google({ title, details, location }: Told, { from, to }: Span): CalendarLink {
  const dates = encoded(`${from}/${to}`.replace(/[-:]/g, ""));
  const words = `${field("text", title)}&dates=${dates}${field("details", details)}${field("location", location)}`;
  return {
    name: "Google Calendar",
    href: `https://calendar.google.com/calendar/render?action=TEMPLATE${words}`,
  };
}

function outlook({ title, details, location }: Told, { from, to, allDay }: Span): CalendarLink[] {
  const span = `&startdt=${encoded(from)}&enddt=${encoded(to)}${allDay ? "&allday=true" : ""}`;
  const words = `${field("subject", title)}${span}${field("body", details)}${field("location", location)}`;
  const path = `calendar/0/deeplink/compose?path=%2Fcalendar%2Faction%2Fcompose&rru=addevent${words}`;
  return [
    { name: "Outlook.com", href: `https://outlook.live.com/${path}` },
    { name: "Microsoft 365", href: `https://outlook.office.com/${path}` },
  ];
}

function field(name: string, value: string): string {
  return value === "" ? "" : `&${name}=${value}`;
}

function detailsOf(event: EventInput, state: ItemState): string | undefined {
  const basis = event.dates?.basis;
  const inferred =
    basis?.kind === "inferred"
      ? fill(state.language.labels.inferredBecause, { reason: state.words(basis.reason) })
      : undefined;
  const page = absoluteUrl(shownHref(event, state), state);
  const summary = plain(event.summary, event.lang, state);
  if (inferred === undefined && page === undefined) return summary;
  return [inferred, summary, page].filter((part) => part !== undefined).join("\n\n") || undefined;
}

function whereOf({ place, online, lang }: EventInput, state: ItemState): string | undefined {
  const parts = [place?.name, place?.locality].map((part) => plain(part, lang, state));
  const country = place?.country && state.countryName(place.country);
  const where = [...parts, country].filter((part): part is string => part !== undefined && part !== "");
  const ordered = inAddressOrder(where, state.language, (part) => part);
  return ordered.flat().join("") || absoluteUrl(online?.url, state);
}

function encoded(text: string | undefined): string {
  return text === undefined ? "" : encodeURIComponent(wellFormed(text));
}

const SURROGATE = /[\ud800-\udfff]/;

/** Half of a surrogate pair has no place in an address. */
function wellFormed(text: string): string {
  return SURROGATE.test(text) ? text.replace(/\p{Cs}/gu, "\ufffd") : text;
}

/** The day some days after a date. */
function isoDay(date: EdtfDate, later: number): string {
  const { year, month = 1, day = 1 } = date;
  // Within a month no calendar is asked.
  if (year === undefined || year < 1000 || day + later > 28)
    return new Date((dayNumber(date) + later) * DAY).toISOString().slice(0, 10);
  return `${year}-${two(month)}-${two(day + later)}`;
}

function two(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

function isoMoment(moment: number): string {
  return `${new Date(moment).toISOString().slice(0, 19)}Z`;
}
