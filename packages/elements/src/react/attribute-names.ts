import type * as Every from "../attributes/properties.ts";
import type { Kebab } from "../attributes/reflect.ts";

type Properties =
  | Every.AddToCalendarProperties
  | Every.ArchiveProperties
  | Every.CalendarProperties
  | Every.DateProperties
  | Every.DetailProperties
  | Every.FiltersProperties
  | Every.ListProperties;

type NameOf<Each> = Each extends unknown ? keyof Each & string : never;

/** Attributes whose names are not those of their properties: a server writes them, where there are no properties. */
export const attributeNames: {
  readonly [Name in NameOf<Properties> as Kebab<Name> extends Name ? never : Name]: Kebab<Name>;
} = {
  deepLink: "deep-link",
  deepLinkPrefix: "deep-link-prefix",
  filterCountry: "filter-country",
  filterFrom: "filter-from",
  filterGoal: "filter-goal",
  filterKind: "filter-kind",
  filterLang: "filter-lang",
  filterOrganizer: "filter-organizer",
  filterRegion: "filter-region",
  filterText: "filter-text",
  filterTo: "filter-to",
  filterTopic: "filter-topic",
  filterType: "filter-type",
  filterYear: "filter-year",
  groupBy: "group-by",
  headingLevel: "heading-level",
  htmlFor: "for",
  icsHref: "ics-href",
  itemHref: "item-href",
  itemId: "item-id",
  pageSize: "page-size",
  subscribeHref: "subscribe-href",
  timeZone: "time-zone",
  weekStart: "week-start",
};
