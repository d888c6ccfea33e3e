import type { EventInput, ItemInput } from "@event-content/schema";
import { edtf, isWithheld } from "@event-content/schema/core";
import { statusOf } from "../components/status-banner/status-banner.ts";
import { plain } from "../components/text/text.ts";
import { pick } from "../language/pick-text.ts";
import { absoluteUrl } from "../state/absolute-url.ts";
import type { RenderState } from "../state/render-state.ts";
import { plainBody } from "./plain-body.ts";

type Json = { [key: string]: unknown };

const STATUS: Readonly<Record<string, string>> = {
  scheduled: "EventScheduled",
  rescheduled: "EventRescheduled",
  postponed: "EventPostponed",
  cancelled: "EventCancelled",
  "moved-online": "EventMovedOnline",
};

const ATTENDANCE: Readonly<Record<string, string>> = {
  "in-person": "OfflineEventAttendanceMode",
  online: "OnlineEventAttendanceMode",
  mixed: "MixedEventAttendanceMode",
};

/** Items as schema.org: `Event`, `NewsArticle`, and the trail as a `BreadcrumbList`. What is not known is left out. */
export function jsonLd(items: readonly ItemInput[], state: RenderState): Json {
  const nodes = items.flatMap((item) => {
    const shown = state.shown(item);
    return [shown.kind === "event" ? event(shown, state) : news(shown, state), ...breadcrumb(shown, state)];
  });
  return nodes.length === 1
    ? { "@context": "https://schema.org", ...nodes[0] }
    : { "@context": "https://schema.org", "@graph": nodes };
}

function event(item: EventInput, state: RenderState): Json {
  const status = typeof item.status === "string" ? item.status : item.status?.value;
  const previous = statusOf(item)?.previousDates?.start;
  const by = (role: string): unknown =>
    organizations(item, (each) => (each.role ?? "organizer") === role, state);
  return compact({
    "@type": "Event",
    "@id": reference(item, state),
    name: plain(item.title, item.lang, state),
    description: plain(item.summary, item.lang, state) ?? plainBody(item.body, item.lang, state),
    url: absoluteUrl(state.href(item), state),
    inLanguage: pick(item.title, state.lang, item.lang)?.lang,
    ...dates(item, state),
    eventStatus: status && `https://schema.org/${STATUS[status]}`,
    previousStartDate: previous && machine(previous),
    eventAttendanceMode: item.attendance && `https://schema.org/${ATTENDANCE[item.attendance]}`,
    location: locations(item, state),
    organizer: by("organizer") ?? by("host"),
    contributor: by("partner"),
    about: item.themes?.length ? item.themes.map((theme) => plain(theme, item.lang, state)) : undefined,
    maximumAttendeeCapacity: item.registration?.capacity,
    image: images(item, state),
    subjectOf: documentsOf(item, state),
  });
}

function news(item: Extract<ItemInput, { kind: "news" }>, state: RenderState): Json {
  const about = (item.about ?? []).map((id) => {
    const target = state.find(id);
    return target
      ? compact({
          "@type": "Event",
          "@id": reference(target, state),
          name: plain(target.title, target.lang, state),
        })
      : undefined;
  });
  return compact({
    "@type": "NewsArticle",
    "@id": reference(item, state),
    headline: plain(item.title, item.lang, state),
    description: plain(item.summary, item.lang, state),
    articleBody: plainBody(item.body, item.lang, state),
    url: absoluteUrl(state.href(item), state),
    inLanguage: pick(item.title, state.lang, item.lang)?.lang,
    datePublished: item.published && stamp(item.published),
    dateModified: item.updated && stamp(item.updated),
    dateline: plain(item.dateline, item.lang, state),
    about: about.filter((each) => each !== undefined),
    image: images(item, state),
    isBasedOn: absoluteUrl(item.archive?.originalUrl, state),
    associatedMedia: documentsOf(item, state),
  });
}

function dates(item: EventInput, state: RenderState): Json {
  if (!item.dates) return {};
  const start = machine(item.dates.start);
  if (start === undefined) {
    state.report({
      code: edtf(item.dates.start) ? "year-not-stated" : "no-start",
      severity: "warning",
      message: `"${item.id}" is written without startDate: its source states no year.`,
      path: "/dates/start",
      expected: "a date with a year",
      received: item.dates.start,
      hint: "Give the year only if a source states it; then the date is written.",
    });
    return {};
  }
  return { startDate: start, endDate: machine(item.dates.end) };
}

/** A date as ISO 8601 that schema.org can carry; undefined where the year is not stated. */
function machine(text: string | undefined): string | undefined {
  const date = edtf(text);
  return date && date.year !== undefined ? (text as string).replace(/[?~%]$/, "") : undefined;
}

function stamp(text: string): string {
  return text.replace(/[?~%]$/, "");
}

function locations(item: EventInput, state: RenderState): unknown {
  const { place, online, lang } = item;
  const physical = place && {
    "@type": "Place",
    ...compact({
      name: plain(place.name, lang, state),
      address: compact({
        "@type": "PostalAddress",
        streetAddress: plain(place.address, lang, state),
        addressLocality: plain(place.locality, lang, state),
        addressRegion: plain(place.region, lang, state),
        addressCountry: place.country,
      }),
      geo:
        place.latitude !== undefined && place.longitude !== undefined
          ? { "@type": "GeoCoordinates", latitude: place.latitude, longitude: place.longitude }
          : undefined,
    }),
  };
  const virtual = online?.url && { "@type": "VirtualLocation", url: absoluteUrl(online.url, state) };
  return physical && virtual ? [physical, virtual] : (physical ?? virtual);
}

function organizations(
  item: ItemInput,
  wanted: (each: NonNullable<ItemInput["organizers"]>[number]) => boolean,
  state: RenderState,
): unknown {
  const all = (item.organizers ?? []).filter(wanted).map((each) =>
    compact({
      "@type": "Organization",
      name: plain(each.name, item.lang, state),
      alternateName: plain(each.shortName, item.lang, state),
      url: absoluteUrl(each.url, state),
    }),
  );
  return all.length > 1 ? all : all[0];
}

function documentsOf(item: ItemInput, state: RenderState): unknown {
  const open = (item.documents ?? []).filter((each) => each.url && !isWithheld(each, state.privacy));
  return open.length === 0
    ? undefined
    : open.map((each) =>
        compact({
          "@type": "DigitalDocument",
          name: plain(each.title, item.lang, state),
          url: absoluteUrl(each.url, state),
          encodingFormat: each.mediaType,
          inLanguage: each.language,
          identifier: each.symbol,
        }),
      );
}

function images(item: ItemInput, state: RenderState): unknown {
  const urls = (item.images ?? [])
    .map((image) => absoluteUrl(image.url, state))
    .filter((url) => url !== undefined);
  return urls.length === 0 ? undefined : urls;
}

function breadcrumb(item: ItemInput, state: RenderState): Json[] {
  const steps = item.trail ?? [];
  if (steps.length === 0) return [];
  const elements = steps.map((step, index) =>
    compact({
      "@type": "ListItem",
      position: index + 1,
      name: plain(step.title, item.lang, state),
      item: absoluteUrl(step.url, state),
    }),
  );
  return [{ "@type": "BreadcrumbList", itemListElement: elements }];
}

function reference(item: ItemInput, state: RenderState): string | undefined {
  const page = absoluteUrl(state.href(item), state);
  return page ?? (state.archive ? `https://${state.archive.id}/#${item.id}` : undefined);
}

function compact(value: Json): Json {
  return Object.fromEntries(
    Object.entries(value).filter(
      ([, each]) => each !== undefined && each !== "" && !(Array.isArray(each) && each.length === 0),
    ),
  );
}
