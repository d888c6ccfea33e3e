"use client";

export { AddToCalendar, type AddToCalendarProps } from "./add-to-calendar.ts";
export { EventArchive, type EventArchiveProps } from "./event-archive.ts";
export { EventCalendar, type EventCalendarProps } from "./event-calendar.ts";
export { EventDate, type EventDateProps } from "./event-date.ts";
export { EventDetail, type EventDetailProps } from "./event-detail.ts";
export { EventFilters, type EventFiltersProps } from "./event-filters.ts";
export { EventList, type EventListProps } from "./event-list.ts";
export { EventResults, type EventResultsProps } from "./event-results.ts";
export { EventSearch, type EventSearchProps } from "./event-search.ts";
