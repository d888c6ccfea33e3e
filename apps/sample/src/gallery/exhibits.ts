import type { EmbedAttribute, EmbedTag } from "./code/embed.ts";
import type { Exhibit } from "./exhibit.ts";

/** The address of the bundle in code: it is made whole for the page it stands on. */
const BUNDLE = "archive.json";

const src: EmbedAttribute = { name: "src", value: BUNDLE, kind: "text" };
const instance: EmbedAttribute = { name: "instance", value: "news", kind: "text" };
const ARCHIVE_LINK = { text: "News and events archive", path: "" };

const RESULTS: EmbedTag = {
  tag: "event-results",
  attributes: [
    src,
    instance,
    { name: "density", value: "compact", kind: "text" },
    { name: "page-size", value: "4", kind: "number" },
    { name: "views", value: "list", kind: "text" },
  ],
  content: ARCHIVE_LINK,
};
const SEARCH: EmbedTag = { tag: "event-search", attributes: [instance] };

/** The nine elements, in the order in which most sites need them. */
export const EXHIBITS: readonly Exhibit[] = [
  {
    tag: "event-archive",
    sentence: "A whole archive with search, filters, years, four views and pages, in one tag.",
    first: ["lang", "view", "density", "group-by", "page-size", "paging", "filter-kind", "filter-text"],
    initial: { src: BUNDLE, "page-size": "4" },
    small: { src: BUNDLE, "page-size": "2", filters: "text", density: "compact", views: "list" },
    content: ARCHIVE_LINK,
    frame: "archive",
    asks: true,
  },
  {
    tag: "event-list",
    sentence: "A flat list for a front page: the newest, the next, or those of one topic or country.",
    first: ["lang", "limit", "density", "group-by", "when", "order", "filter-kind", "filter-country"],
    initial: { src: BUNDLE, limit: "4" },
    small: { src: BUNDLE, limit: "2", density: "compact" },
    content: ARCHIVE_LINK,
    frame: "archive",
    asks: true,
  },
  {
    tag: "event-detail",
    sentence: "One item in full: dates and how they are known, place, programme, outcomes, documents.",
    first: ["lang", "item-id", "heading-level", "time-zone"],
    initial: { src: BUNDLE, "item-id": "promoting-stability-and-growth-in-central-asia" },
    small: { src: BUNDLE, "item-id": "world-water-day" },
    content: {
      text: "Promoting stability and growth in Central Asia",
      path: "promoting-stability-and-growth-in-central-asia/",
    },
    frame: "item",
    asks: true,
  },
  {
    tag: "event-calendar",
    sentence:
      "A month as a grid that the keyboard walks through, or as a list of its days where room is short.",
    first: ["lang", "month", "view", "week-start", "filter-topic", "filter-country"],
    initial: { src: BUNDLE, month: "2003-11" },
    small: { src: BUNDLE, month: "2003-11", view: "agenda" },
    content: { text: "Calendar of events", path: "" },
    frame: "archive",
    asks: true,
  },
  {
    tag: "add-to-calendar",
    sentence: "A button that puts an event into the reader’s calendar: a file, Google, Outlook, or a copy.",
    first: ["lang", "item-id", "subscribe-href"],
    initial: { src: BUNDLE, "item-id": "water-conference-2026" },
    content: {
      text: "2026 United Nations Water Conference",
      path: "water-conference-2026/",
    },
    frame: "item",
    asks: true,
  },
  {
    tag: "event-search",
    sentence:
      "The search field alone, for a header or a side column; it leads the results wherever they stand.",
    first: ["lang", "instance"],
    initial: { instance: "news" },
    content: undefined,
    companions: [RESULTS],
    asks: false,
  },
  {
    tag: "event-filters",
    sentence:
      "Filters and years alone, each choice with its count, beside results that stand somewhere else.",
    first: ["lang", "filters", "instance", "heading-level"],
    initial: { instance: "news", filters: "kind,type,topic,country" },
    small: { instance: "news", filters: "kind,type" },
    content: undefined,
    companions: [RESULTS],
    asks: false,
  },
  {
    tag: "event-results",
    sentence: "Rows and pages alone, for a layout of your own around search, filters and results.",
    first: ["lang", "view", "density", "group-by", "page-size", "paging", "order", "instance"],
    initial: { src: BUNDLE, instance: "news", "page-size": "4" },
    small: {
      src: BUNDLE,
      instance: "news",
      "page-size": "2",
      density: "compact",
      views: "list",
      paging: "more",
    },
    content: ARCHIVE_LINK,
    companions: [SEARCH],
    frame: "archive",
    asks: true,
  },
  {
    tag: "event-date",
    sentence: "A date in running text, at the venue and, with one press, on the reader’s own clock.",
    first: ["lang", "start", "end", "time-zone", "place", "zone"],
    initial: { start: "2026-03-10T09:00", end: "2026-03-10T17:30", "time-zone": "Asia/Almaty" },
    content: { text: "10 March 2026, 9 a.m. to 5.30 p.m., Almaty" },
    asks: false,
  },
];
