export { AddToCalendarElement } from "./add-to-calendar/add-to-calendar.ts";
export type { Asked } from "./archive/asked.ts";
export type * from "./attributes/properties.ts";
export type { ElementFault } from "./data/element-fault.ts";
export type {
  ChangeDetail,
  ElementEventMap,
  ErrorDetail,
  LoadDetail,
  NavigateDetail,
  QueryDetail,
} from "./element/events.ts";
export { EventArchiveElement } from "./event-archive/event-archive.ts";
export { EventCalendarElement } from "./event-calendar/event-calendar.ts";
export { EventDateElement } from "./event-date/event-date.ts";
export { EventDetailElement } from "./event-detail/event-detail.ts";
export { EventFiltersElement } from "./event-filters/event-filters.ts";
export { EventListElement } from "./event-list/event-list.ts";
export { EventResultsElement } from "./event-results/event-results.ts";
export { EventSearchElement } from "./event-search/event-search.ts";
