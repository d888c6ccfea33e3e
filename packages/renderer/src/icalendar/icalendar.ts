import type { EventInput, ItemInput } from "@event-content/schema";
import { isWithheld } from "@event-content/schema/core";
import { plain } from "../components/text/text.ts";
import { plainBody } from "../json-ld/plain-body.ts";
import { fill } from "../language/fill.ts";
import { absoluteUrl } from "../state/absolute-url.ts";
import type { RenderState } from "../state/render-state.ts";
import { contentLine, icalText } from "./content-line.ts";
import { type IcalDates, icalDates } from "./ical-dates.ts";
import { timeZoneComponent } from "./time-zone.ts";

type Exportable = Extract<IcalDates, { ok: true }>;

/** Events as an iCalendar stream; "" where none can be told truthfully. What is left out is reported. */
export function icalendar(items: readonly ItemInput[], state: RenderState): string {
  const zones = new Map<string, [number, number]>();
  const components: string[] = [];
  for (const item of items) {
    if (item.kind !== "event") continue;
    const shown = state.shown(item);
    const dates = icalDates(shown);
    const stamp = stampOf(shown, state);
    if (!dates.ok || stamp === undefined) {
      refuse(shown, dates, state);
      continue;
    }
    if (dates.zone) zones.set(dates.zone, wider(zones.get(dates.zone), dates.years));
    components.push(component(shown, dates, stamp, state));
  }
  if (components.length === 0) {
    if (!items.some((item) => item.kind === "event")) refuseAll(items, state);
    return "";
  }
  const name = state.archive && plain(state.archive.title, state.archive.languages[0] ?? "en", state);
  return [
    contentLine("BEGIN", "VCALENDAR"),
    contentLine("VERSION", "2.0"),
    contentLine("PRODID", "-//event-content//event-content 1.0//EN"),
    contentLine("CALSCALE", "GREGORIAN"),
    name ? contentLine("NAME", icalText(name)) : "",
    ...[...zones].map(([zone, [first, last]]) => timeZoneComponent(zone, first, last)),
    ...components,
    contentLine("END", "VCALENDAR"),
  ].join("");
}

function component(event: EventInput, dates: Exportable, stamp: string, state: RenderState): string {
  const { lang } = event;
  const text = (name: string, value: string | undefined): string =>
    value ? contentLine(name, icalText(value)) : "";
  const status = typeof event.status === "string" ? event.status : event.status?.value;
  const url = absoluteUrl(state.href(event) ?? event.archive?.originalUrl, state);
  return [
    contentLine("BEGIN", "VEVENT"),
    contentLine("UID", icalText(`${event.id}@${host(event, state)}`)),
    contentLine("DTSTAMP", stamp),
    contentLine(...dates.start),
    dates.end ? contentLine(...dates.end) : "",
    text("SUMMARY", plain(event.title, lang, state)),
    text("DESCRIPTION", description(event, state)),
    text("LOCATION", location(event, state)),
    event.place?.latitude !== undefined && event.place.longitude !== undefined
      ? contentLine("GEO", `${event.place.latitude};${event.place.longitude}`)
      : "",
    url ? contentLine("URL", url) : "",
    ...(event.topics ?? []).map((topic) =>
      text("CATEGORIES", plain(state.archive?.taxonomies.topics?.[topic], "en", state) ?? topic),
    ),
    ...attachments(event, state),
    status
      ? contentLine(
          "STATUS",
          { cancelled: "CANCELLED", postponed: "TENTATIVE" }[status as string] ?? "CONFIRMED",
        )
      : "",
    recurrence(event),
    contentLine("TRANSP", dates.start[0].includes("VALUE=DATE") ? "TRANSPARENT" : "OPAQUE"),
    contentLine("END", "VEVENT"),
  ].join("");
}

/** The summary or the story, after whatever must be known of the dates. */
function description(event: EventInput, state: RenderState): string | undefined {
  const { labels, quote } = state.language;
  const basis = event.dates?.basis;
  const inferred = basis?.kind === "inferred" && fill(labels.inferredBecause, { reason: basis.reason });
  const printed =
    inferred && event.dates?.asPrinted && fill(labels.asPrinted, { words: quote(event.dates.asPrinted) });
  const story = plain(event.summary, event.lang, state) ?? plainBody(event.body, event.lang, state);
  return [[inferred, printed].filter(Boolean).join(" "), story].filter(Boolean).join("\n\n") || undefined;
}

function location(event: EventInput, state: RenderState): string | undefined {
  const { place, lang } = event;
  const country = place?.country && state.countryName(place.country);
  const parts = [place?.room, place?.name, place?.address, place?.locality, place?.region].map((part) =>
    plain(part, lang, state),
  );
  return [...parts, country].filter(Boolean).join(state.language.comma) || undefined;
}

function attachments(event: EventInput, state: RenderState): string[] {
  return (event.documents ?? []).flatMap((each) => {
    const url = isWithheld(each, state.privacy) ? undefined : absoluteUrl(each.url, state);
    return url ? [contentLine("ATTACH", url)] : [];
  });
}

function recurrence(event: EventInput): string {
  const rule = typeof event.recurrence === "string" ? event.recurrence : event.recurrence?.rule;
  return rule && /^[A-Z0-9=;,+-]+$/.test(rule) ? contentLine("RRULE", rule) : "";
}

/** DTSTAMP from `updated`, else `published`, else the `now` given: the same content gives the same bytes. */
function stampOf(event: EventInput, state: RenderState): string | undefined {
  const from = event.updated ?? event.published ?? state.options.now;
  const full =
    from === undefined ? "" : from.length === 7 ? `${from}-01` : from.length === 4 ? `${from}-01-01` : from;
  const date = new Date(full.replace(/[?~%]$/, ""));
  return Number.isNaN(date.getTime())
    ? undefined
    : `${date.toISOString().slice(0, 19).replace(/[-:]/g, "")}Z`;
}

function host(event: EventInput, state: RenderState): string {
  if (state.archive) return state.archive.id;
  for (const address of [state.options.baseUrl, event.url, event.archive?.originalUrl]) {
    const found = /^https?:\/\/([^/?#:@]+)/i.exec(address ?? "")?.[1];
    if (found) return found.toLowerCase();
  }
  return "event-content.invalid";
}

function wider(known: [number, number] | undefined, years: [number, number]): [number, number] {
  return known ? [Math.min(known[0], years[0]), Math.max(known[1], years[1])] : years;
}

function refuse(event: EventInput, dates: IcalDates, state: RenderState): void {
  const told = dates.ok
    ? {
        code: "no-time-stamp",
        why: "nothing says when it was last changed",
        hint: "Give updated or published, or the option now.",
      }
    : dates;
  state.report({
    code: told.code,
    severity: "error",
    message: `"${event.id}" cannot go into a calendar: ${told.why}.`,
    path: "/dates",
    expected: "a start with year, month and day",
    received: event.dates?.start ?? "nothing",
    hint: told.hint,
  });
}

function refuseAll(items: readonly ItemInput[], state: RenderState): void {
  state.report({
    code: "no-event",
    severity: "error",
    message: "There is no event to put into a calendar.",
    path: "",
    expected: "at least one item of kind event",
    received: `${items.length} item(s) of kind news`,
    hint: "Give the event that the news is about.",
  });
}
