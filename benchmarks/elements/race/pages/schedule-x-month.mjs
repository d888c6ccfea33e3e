import "temporal-polyfill-0.3/global";
import { createCalendar, createViewMonthGrid } from "@schedule-x/calendar";
import "@schedule-x/theme-default/dist/index.css";
import "./schedule-x.css";

const { Temporal } = globalThis;

export const prepare = (items) =>
  items.map(({ id, title, dates }) => ({
    id,
    title,
    start: momentOf(dates.start),
    end: momentOf(dates.end ?? dates.start),
  }));

function momentOf(text) {
  return text.includes("T") ? Temporal.ZonedDateTime.from(`${text}[UTC]`) : Temporal.PlainDate.from(text);
}

export function start(host, events) {
  const selectedDate = Temporal.PlainDate.from("2026-03-01");
  createCalendar({
    views: [createViewMonthGrid()],
    selectedDate,
    timezone: "UTC",
    monthGridOptions: { nEventsPerDay: 20 },
    events,
  }).render(host);
}

export const rows = (host) => host.querySelectorAll(".sx__event").length;
