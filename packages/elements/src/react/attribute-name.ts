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

// A table, so that the compiler says which one is missing.
const RENAMED: {
  readonly [Name in Exclude<NameOf<Properties>, "htmlFor"> as Kebab<Name> extends Name ? never : Name]: 1;
} = {
  deepLink: 1,
  deepLinkPrefix: 1,
  filterCountry: 1,
  filterFrom: 1,
  filterGoal: 1,
  filterKind: 1,
  filterLang: 1,
  filterOrganizer: 1,
  filterRegion: 1,
  filterText: 1,
  filterTo: 1,
  filterTopic: 1,
  filterType: 1,
  filterYear: 1,
  groupBy: 1,
  headingLevel: 1,
  icsHref: 1,
  itemHref: 1,
  itemId: 1,
  pageSize: 1,
  subscribeHref: 1,
  timeZone: 1,
  weekStart: 1,
};

/** The attribute of a property, which is what a server can write; names of HTML and React stay as they are. */
export function attributeName(property: string): string {
  if (property === "htmlFor") return "for";
  return property in RENAMED ? property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`) : property;
}
