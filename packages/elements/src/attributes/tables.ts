import { choice, text, whole } from "./attribute-kinds.ts";
import type {
  AddToCalendarProperties,
  ArchiveProperties,
  CalendarProperties,
  DataProperties,
  DateProperties,
  DetailProperties,
  FilterProperties,
  FiltersProperties,
  LinkProperties,
  ListProperties,
  PartProperties,
  RowProperties,
  StateProperties,
} from "./properties.ts";
import type { TableOf } from "./reflect.ts";

const data: TableOf<DataProperties> = { src: text, lang: text, now: text };

const level = /* @__PURE__ */ whole(2, 1, 6);
const links: TableOf<LinkProperties> = { "item-href": text, "heading-level": level };

const filters: TableOf<FilterProperties> = {
  "filter-text": text,
  "filter-kind": text,
  "filter-type": text,
  "filter-topic": text,
  "filter-goal": text,
  "filter-country": text,
  "filter-region": text,
  "filter-organizer": text,
  "filter-lang": text,
  "filter-year": text,
  "filter-from": text,
  "filter-to": text,
};

const order = /* @__PURE__ */ choice("newest", "oldest", "relevance");

const rows: TableOf<RowProperties> = {
  ...data,
  ...links,
  ...filters,
  density: /* @__PURE__ */ choice("full", "compact"),
  "group-by": /* @__PURE__ */ choice("none", "year", "month", "day"),
};

export const listAttributes: TableOf<ListProperties> = {
  ...rows,
  when: /* @__PURE__ */ choice("all", "auto", "upcoming", "past"),
  order,
  limit: /* @__PURE__ */ whole(0, 1, 1000),
};

const state: TableOf<StateProperties> = {
  "deep-link": /* @__PURE__ */ choice("query", "hash", "off"),
  "deep-link-prefix": text,
  instance: text,
};

export const archiveAttributes: TableOf<ArchiveProperties> = {
  ...rows,
  view: /* @__PURE__ */ choice("list", "cards", "timeline", "month"),
  views: text,
  filters: text,
  order,
  "page-size": /* @__PURE__ */ whole(20, 1, 1000),
  paging: /* @__PURE__ */ choice("pages", "more"),
  ...state,
};

export const partAttributes: TableOf<PartProperties> = { lang: text, for: text, instance: text };

export const filtersAttributes: TableOf<FiltersProperties> = {
  ...partAttributes,
  filters: text,
  "heading-level": level,
};

export const detailAttributes: TableOf<DetailProperties> = {
  ...data,
  ...links,
  "item-id": text,
  "ics-href": text,
  "time-zone": text,
};

export const calendarAttributes: TableOf<CalendarProperties> = {
  ...data,
  ...links,
  ...filters,
  ...state,
  view: /* @__PURE__ */ choice("auto", "month", "agenda"),
  month: text,
  "week-start": /* @__PURE__ */ whole(0, 0, 6),
};

export const addToCalendarAttributes: TableOf<AddToCalendarProperties> = {
  ...data,
  "item-id": text,
  "item-href": text,
  "ics-href": text,
  "subscribe-href": text,
};

export const dateAttributes: TableOf<DateProperties> = {
  lang: text,
  start: text,
  end: text,
  "time-zone": text,
  place: text,
  zone: /* @__PURE__ */ choice("both", "venue", "reader"),
};
