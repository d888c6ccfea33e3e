import { fileURLToPath } from "node:url";

const HREF = { "item-href": "/events/{id}" };
const COMPACT = { ...HREF, density: "compact" };
const SRC = { src: "/items.json" };

const bare = import.meta.resolve("./pages/bare.mjs");
const eventList = import.meta.resolve("./pages/event-list.mjs");
const eventArchive = import.meta.resolve("./pages/event-archive.mjs");
const eventCalendar = import.meta.resolve("./pages/event-calendar.mjs");
const fullCalendarList = import.meta.resolve("./pages/full-calendar-list.mjs");
const fullCalendarMonth = import.meta.resolve("./pages/full-calendar-month.mjs");
const eventCalendar5List = import.meta.resolve("./pages/event-calendar-5-list.mjs");
const eventCalendar5Month = import.meta.resolve("./pages/event-calendar-5-month.mjs");
const scheduleXList = import.meta.resolve("./pages/schedule-x-list.mjs");
const scheduleXMonth = import.meta.resolve("./pages/schedule-x-month.mjs");

/** Who takes part with a list. `own`: held to the bars; `attributes` may depend on how many rows there are. */
export const LISTS = [
  { name: "by hand (the floor)", entry: bare },
  { name: "<event-list density=compact>, items", entry: eventList, own: true, attributes: () => COMPACT },
  {
    name: "<event-list density=compact src>",
    entry: eventList,
    own: true,
    attributes: () => ({ ...COMPACT, ...SRC }),
  },
  { name: "<event-list>, items", entry: eventList, own: true, attributes: () => HREF },
  { name: "<event-list src>", entry: eventList, own: true, attributes: () => ({ ...HREF, ...SRC }) },
  {
    name: "<event-archive>, items",
    entry: eventArchive,
    own: true,
    attributes: (count) => ({ ...HREF, "page-size": count }),
  },
  { name: "FullCalendar 7, listYear", entry: fullCalendarList, measure: true },
  { name: "Event Calendar 5, listYear", entry: eventCalendar5List },
  { name: "Schedule-X 4, list view", entry: scheduleXList },
];

/** Who takes part with a month. */
export const MONTHS = [
  {
    name: "<event-calendar>",
    entry: eventCalendar,
    own: true,
    attributes: () => ({ ...HREF, month: "2026-03", view: "month" }),
  },
  { name: "FullCalendar 7, dayGridMonth", entry: fullCalendarMonth, measure: true },
  { name: "Event Calendar 5, dayGridMonth", entry: eventCalendar5Month },
  { name: "Schedule-X 4, month grid", entry: scheduleXMonth },
];

/** The name of a contender's file among those served. */
export function fileOf({ entry }) {
  return fileURLToPath(entry)
    .split(/[\\/]/)
    .at(-1)
    .replace(/\.mjs$/, "");
}
