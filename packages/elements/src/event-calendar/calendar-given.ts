import type { ArchiveGiven } from "../archive/archive-given.ts";
import type { CalendarProperties } from "../attributes/properties.ts";

/** What a calendar asks of an archive: its events, a month at a time, as a grid or as a list of days. */
export function calendarGiven(given: ArchiveGiven, own: CalendarProperties): ArchiveGiven {
  const view = own.view === "agenda" ? "agenda" : "month";
  return {
    ...given,
    view,
    views: view === "agenda" ? "agenda,month" : "month,agenda",
    filters: "none",
    filterKind: own.filterKind || "event",
    month: own.month,
    weekStart: own.weekStart,
  };
}
