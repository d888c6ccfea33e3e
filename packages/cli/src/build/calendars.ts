import { renderIcs } from "@event-content/renderer";
import type { EventInput } from "@event-content/schema";
import { absoluteOf, listPath } from "./addresses.ts";
import { emptyCalendar } from "./empty-calendar.ts";
import { groups } from "./groups.ts";
import { mayBeToCome } from "./may-be-to-come.ts";
import type { Site } from "./site.ts";
import type { SiteLanguage } from "./site-language.ts";
import type { SiteWriter } from "./site-writer.ts";
import { topicLabel } from "./topic-label.ts";

/** A calendar to subscribe to. */
export interface Calendar {
  /** Its file, such as `topics/water.ics`. */
  readonly name: string;
  readonly of: "all" | "upcoming" | { readonly topic: string };
  readonly events: readonly EventInput[];
}

/** The calendars of a site: of all events, of those to come, of each topic. None where no event can be told. */
export function calendarsOf(events: readonly EventInput[], now: string): Calendar[] {
  if (events.length === 0) return [];
  const topics = groups(events, (event) => event.topics ?? []);
  return [
    { name: "upcoming.ics", of: "upcoming", events: events.filter((event) => mayBeToCome(event, now)) },
    { name: "calendar.ics", of: "all", events },
    ...[...topics]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([topic, own]): Calendar => ({ name: `topics/${topic}.ics`, of: { topic }, events: own })),
  ];
}

/** How often programs look for changes: what is coming changes more often than what has been. */
const REFRESH = { upcoming: "PT12H", others: "P1D" } as const;

export function writeCalendars(
  calendars: readonly Calendar[],
  { lang, options, state, title }: SiteLanguage,
  site: Site,
  writer: SiteWriter,
): void {
  const { labels, separator } = state.language;
  for (const { name, of, events } of calendars) {
    const part =
      of === "upcoming"
        ? labels.upcoming
        : of === "all"
          ? undefined
          : topicLabel(of.topic, site.archive, state);
    const path = listPath(lang, name, site);
    const subscription = {
      refresh: of === "upcoming" ? REFRESH.upcoming : REFRESH.others,
      name: part === undefined ? title : `${title}${separator}${part}`,
      ...(site.base && { url: absoluteOf(path, site) }),
    };
    const text = renderIcs(events, { ...options, items: site.items, now: site.stamp, subscription });
    writer.write("ics", path, text === "" ? emptyCalendar(subscription) : text);
  }
}
