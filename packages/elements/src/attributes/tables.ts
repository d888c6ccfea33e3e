import { choice, text, whole } from "./attribute-kinds.ts";
import * as forms from "./forms.ts";
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

const data: TableOf<DataProperties> = { src: text, lang: forms.lang, now: forms.moment };

const level = /* @__PURE__ */ whole(2, 1, 6);
const links: TableOf<LinkProperties> = { "item-href": forms.address, "heading-level": level };

const filters: TableOf<FilterProperties> = {
  "filter-text": text,
  "filter-kind": forms.kinds,
  "filter-type": text,
  "filter-topic": text,
  "filter-goal": forms.goals,
  "filter-country": forms.countries,
  "filter-region": forms.regions,
  "filter-organizer": text,
  "filter-lang": forms.languages,
  "filter-year": forms.year,
  "filter-from": forms.day,
  "filter-to": forms.day,
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
  views: forms.views,
  filters: forms.fields,
  order,
  "page-size": /* @__PURE__ */ whole(20, 1, 1000),
  paging: /* @__PURE__ */ choice("pages", "more"),
  ...state,
};

export const partAttributes: TableOf<PartProperties> = { lang: forms.lang, for: text, instance: text };

export const filtersAttributes: TableOf<FiltersProperties> = {
  ...partAttributes,
  filters: forms.fields,
  "heading-level": level,
};

export const detailAttributes: TableOf<DetailProperties> = {
  ...data,
  ...links,
  "item-id": text,
  "ics-href": forms.address,
  "time-zone": forms.zone,
};

export const calendarAttributes: TableOf<CalendarProperties> = {
  ...data,
  ...links,
  ...filters,
  ...state,
  view: /* @__PURE__ */ choice("auto", "month", "agenda"),
  month: forms.month,
  "week-start": /* @__PURE__ */ whole(0, 0, 6),
};

export const addToCalendarAttributes: TableOf<AddToCalendarProperties> = {
  ...data,
  "item-id": text,
  "item-href": forms.address,
  "ics-href": forms.address,
  "subscribe-href": forms.address,
};

export const dateAttributes: TableOf<DateProperties> = {
  lang: forms.lang,
  start: text,
  end: forms.date,
  "time-zone": forms.zone,
  place: text,
  zone: /* @__PURE__ */ choice("both", "venue", "reader"),
};
