import { renderIcs } from "@event-content/renderer";
import type { EventInput } from "@event-content/schema";
import { absoluteOf, listPath } from "./addresses.ts";
import { byKey } from "./by-key.ts";
import { emptyCalendar } from "./empty-calendar.ts";
import { groups } from "./groups.ts";
import type { Lists } from "./lists.ts";
import { mayBeToCome } from "./may-be-to-come.ts";
import type { Site } from "./site.ts";
import type { SiteLanguage } from "./site-language.ts";
import type { SiteWriter } from "./site-writer.ts";
import { type SubjectName, subjectValues } from "./subject-values.ts";
import { subjectLabel, subjectNamed, subjectsOf } from "./subjects.ts";

/** A calendar to subscribe to. */
export interface Calendar {
  /** Its file, such as `topics/water.ics`. */
  readonly name: string;
  readonly of: "all" | "upcoming" | { readonly subject: SubjectName; readonly value: string };
  readonly events: readonly EventInput[];
}

/** The calendars of a site: of all events, of those to come, of each topic, goal and region. None where no event can be told. */
export function calendarsOf(events: readonly EventInput[], now: string): Calendar[] {
  if (events.length === 0) return [];
  return [
    { name: "upcoming.ics", of: "upcoming", events: events.filter((event) => mayBeToCome(event, now)) },
    { name: "calendar.ics", of: "all", events },
    ...(Object.keys(subjectValues) as SubjectName[]).flatMap((subject) =>
      [...byKey(groups(events, subjectValues[subject]))].map(
        ([value, own]): Calendar => ({
          name: `${subject}/${value}.ics`,
          of: { subject, value },
          events: own,
        }),
      ),
    ),
  ];
}

/** How often programs look for changes: what is coming changes more often than what has been. */
const REFRESH = { upcoming: "PT12H", others: "P1D" } as const;

export function writeCalendars(
  calendars: readonly Calendar[],
  lists: Lists,
  language: SiteLanguage,
  site: Site,
  writer: SiteWriter,
): void {
  const { lang, options, title } = language;
  const { labels, separator } = language.state.language;
  const subjects = subjectsOf(lists, language, site);
  for (const { name, of, events } of calendars) {
    const part =
      of === "upcoming"
        ? labels.upcoming
        : of === "all"
          ? undefined
          : subjectLabel(subjectNamed(of.subject, subjects), of.value, language);
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
