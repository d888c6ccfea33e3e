/** Where items come from. */
export interface DataProperties {
  /** Address of a bundle (`archive.json`), of a JSON file with items, or of one item. */
  src: string;
  /** Language of the interface and, where an item has it, of the content (BCP 47). Default: that of the page. */
  lang: string;
  /** A moment in ISO 8601 that is taken as now, for pictures and tests. Default: the clock's. */
  now: string;
}

/** Where rows lead to, and how they are headed. */
export interface LinkProperties {
  /** Address of an item's page, with `{id}`. Default: its page in the bundle, else its own `url`, else there is no link. */
  itemHref: string;
  /** Level of the first heading, 1 to 6. Default 2. */
  headingLevel: number;
}

/** What is asked for whatever the reader chooses. A comma means or. */
export interface FilterProperties {
  /** Words that all rows have. */
  filterText: string;
  /** `event`, `news`. */
  filterKind: string;
  /** Types, such as `workshop`. */
  filterType: string;
  /** Topics by their ids in the archive. */
  filterTopic: string;
  /** Sustainable Development Goals, 1 to 17. */
  filterGoal: string;
  /** Countries, ISO 3166-1 alpha-2. */
  filterCountry: string;
  /** Regions, UN M49. */
  filterRegion: string;
  /** Names or short names of organizers. */
  filterOrganizer: string;
  /** Languages that the items are written in. */
  filterLang: string;
  /** One year. */
  filterYear: string;
  /** First day, `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
  filterFrom: string;
  /** Last day, in the same forms. */
  filterTo: string;
}

/** How rows look. */
export interface RowProperties extends DataProperties, LinkProperties, FilterProperties {
  /** `full`: title, summary and facts; `compact`: date, title and place. */
  density: "full" | "compact";
  /** Headings between the rows. */
  groupBy: "none" | "year" | "month" | "day";
}

/** Attributes of `<event-list>` as properties. */
export interface ListProperties extends RowProperties {
  /** `upcoming`: what is on or comes next; `past`: the latest that is over; `auto`: what comes, else the latest past. A heading says which. */
  when: "all" | "auto" | "upcoming" | "past";
  /** Order of the rows where `when` is `all`. */
  order: "newest" | "oldest" | "relevance";
  /** How many rows, 1 to 1,000. Default: 20 of a bundle, else 1,000. */
  limit: number;
}

/** Where the state of an archive stands in the page's address, and by what name its parts find it. */
export interface StateProperties {
  /** Where the state stands in the page's address, so that it can be shared and returned to. */
  deepLink: "query" | "hash" | "off";
  /** What the names in the address begin with. Default `ec-`, of a calendar `ec-calendar-`; with an instance `<instance>-`. Two archives on a page need one or the other: the console says so where they have the same names. */
  deepLinkPrefix: string;
  /** A name by which parts that stand apart find this archive; each archive of a page has its own. */
  instance: string;
}

/** Attributes of what shows an archive as properties. */
export interface ArchiveProperties extends RowProperties, StateProperties {
  /** What the reader sees first. */
  view: "list" | "cards" | "timeline" | "month";
  /** The views a reader may choose from, in order. Default `list,cards,timeline,month`; one name: no choice. */
  views: string;
  /** The fields a reader may filter by: of `text`, `kind`, `type`, `topic`, `goal`, `country`, `region`, `lang`, `year`, `range`, `order`, `years`. Default: `text,kind,type,topic,country,lang,years`, as far as there is a choice; `none`: no filters. */
  filters: string;
  /** Order of the rows where the reader has chosen none. */
  order: "newest" | "oldest" | "relevance";
  /** Rows of a page, 1 to 1,000. Default 20. */
  pageSize: number;
  /** `pages`: links to other pages; `more`: a button that adds the next rows. */
  paging: "pages" | "more";
}

/** Attributes of parts that stand apart from their archive as properties. */
export interface PartProperties {
  /** Language of the interface. Default: that of the page. */
  lang: string;
  /** The id of the archive that the part belongs to. */
  htmlFor: string;
  /** The `instance` of the archive that the part belongs to. Default: the first archive of the page. */
  instance: string;
}

/** Attributes of `<event-filters>` as properties. */
export interface FiltersProperties extends PartProperties {
  /** The fields to filter by; see `<event-archive>`. Default: those of the archive, without `text`. */
  filters: string;
  /** Level of the first heading, 1 to 6. Default 2. */
  headingLevel: number;
}

/** Attributes of `<event-detail>` as properties. */
export interface DetailProperties extends DataProperties, LinkProperties {
  /** Which of several items. Default: the first of a JSON file. */
  itemId: string;
  /** Address of the item's calendar file, with `{id}`. Default: no link. */
  icsHref: string;
  /** The reader's IANA time zone: hours are shown in it too. Default: that of the browser, where the script renders them. */
  timeZone: string;
}

/** Attributes of `<event-calendar>` as properties. */
export interface CalendarProperties
  extends DataProperties,
    LinkProperties,
    FilterProperties,
    StateProperties {
  /** A month as a grid, or as a list of its days; `auto`: the grid where it has room. */
  view: "auto" | "month" | "agenda";
  /** The month shown, `2026-03`. Default: the present one. */
  month: string;
  /** First day of the week, 0 (Monday) to 6 (Sunday). Default 0. */
  weekStart: number;
}

/** Attributes of `<add-to-calendar>` as properties. */
export interface AddToCalendarProperties extends DataProperties {
  /** Which of several items. Default: the first of a JSON file. */
  itemId: string;
  /** Address of the item's page, with `{id}`; it is copied and told to calendars. */
  itemHref: string;
  /** Address of the item's calendar file, with `{id}`. Default: the file is made in the browser. */
  icsHref: string;
  /** Address of a calendar to subscribe to (`.ics`). Default: no such entry. */
  subscribeHref: string;
}

/** Attributes of `<event-date>` as properties. */
export interface DateProperties {
  /** Language of the words. Default: that of the page. */
  lang: string;
  /** EDTF date, local time with `time-zone`, or an instant that ends in `Z`. */
  start: string;
  /** The same; left out where there is none. */
  end: string;
  /** The venue's IANA time zone. */
  timeZone: string;
  /** The town that names the venue's time. Default: that of the zone. */
  place: string;
  /** Whose clock is shown; `both`: the venue's, and a button for the reader's. */
  zone: "both" | "venue" | "reader";
}
