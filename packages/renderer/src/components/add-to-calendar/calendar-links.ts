import type { EventInput } from "@event-content/schema";
import { type EdtfDate, edtf } from "@event-content/schema/core";
import { dayNumber } from "../../dates/day-number.ts";
import { clockAt, momentOf } from "../../dates/reader-time.ts";
import { absoluteUrl } from "../../state/absolute-url.ts";
import type { RenderState } from "../../state/render-state.ts";
import { plain } from "../text/text.ts";

/** One way into a calendar; without a name it is the site's own file. */
export interface CalendarLink {
  readonly name?: string;
  readonly href: string;
  readonly download?: boolean;
}

const DAY = 86_400_000;

/** Links for an event whose first and last day are known; the file only where `icsHref` says where it is. */
export function calendarLinks(event: EventInput, state: RenderState): CalendarLink[] {
  const start = edtf(event.dates?.start);
  const end = edtf(event.dates?.end) ?? start;
  const status = typeof event.status === "string" ? event.status : event.status?.value;
  if (start?.year === undefined || start.day === undefined || end?.day === undefined) return [];
  if (status === "cancelled") return [];
  const own = ownFile(event, state);
  const span = spanOf(start, end, event);
  return span === undefined ? own : [...own, google(event, span, state), ...outlook(event, span, state)];
}

function ownFile(event: EventInput, { options }: RenderState): CalendarLink[] {
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
  if (!start.time) return { from: isoDay(dayNumber(start)), to: isoDay(dayNumber(end) + 1), allDay: true };
  if (dates?.timeZone === undefined) return undefined;
  const from = momentOf(start, dates.timeZone);
  // Without an end in hours the calendars of the web want one: an hour is their own default.
  const to = end.time && end !== start ? momentOf(end, dates.timeZone) : from + DAY / 24;
  if (Number.isNaN(from) || Number.isNaN(to) || clockAt(from, "UTC") === undefined) return undefined;
  return { from: isoMoment(from), to: isoMoment(to), allDay: false };
}

function google(event: EventInput, { from, to }: Span, state: RenderState): CalendarLink {
  const basic = (text: string): string => text.replace(/[-:]/g, "");
  return {
    name: "Google Calendar",
    href: `https://calendar.google.com/calendar/render?${query({
      action: "TEMPLATE",
      text: plain(event.title, event.lang, state),
      dates: `${basic(from)}/${basic(to)}`,
      details: detailsOf(event, state),
      location: whereOf(event, state),
    })}`,
  };
}

function outlook(event: EventInput, { from, to, allDay }: Span, state: RenderState): CalendarLink[] {
  const fields = query({
    path: "/calendar/action/compose",
    rru: "addevent",
    subject: plain(event.title, event.lang, state),
    startdt: from,
    enddt: to,
    allday: allDay ? "true" : undefined,
    body: detailsOf(event, state),
    location: whereOf(event, state),
  });
  return [
    { name: "Outlook.com", href: `https://outlook.live.com/calendar/0/deeplink/compose?${fields}` },
    { name: "Microsoft 365", href: `https://outlook.office.com/calendar/0/deeplink/compose?${fields}` },
  ];
}

function detailsOf(event: EventInput, state: RenderState): string | undefined {
  const parts = [plain(event.summary, event.lang, state), absoluteUrl(state.href(event), state)];
  return parts.filter((part) => part !== undefined).join("\n\n") || undefined;
}

function whereOf({ place, online, lang }: EventInput, state: RenderState): string | undefined {
  const parts = [place?.name, place?.locality].map((part) => plain(part, lang, state));
  const country = place?.country && state.countryName(place.country);
  const where = [...parts, country].filter((part) => part !== undefined && part !== "");
  return where.join(state.language.comma) || absoluteUrl(online?.url, state);
}

function query(fields: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(fields)
    .filter(([, value]) => value !== undefined && value !== "")
    .map(([name, value]) => `${name}=${encodeURIComponent(wellFormed(value as string))}`)
    .join("&");
}

/** Half of a surrogate pair has no place in an address. */
function wellFormed(text: string): string {
  return text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd");
}

function isoDay(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

function isoMoment(moment: number): string {
  return `${new Date(moment).toISOString().slice(0, 19)}Z`;
}
