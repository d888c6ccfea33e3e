import { createCalendar, DayGrid } from "@event-calendar/core";
import "@event-calendar/core/index.css";

export const prepare = (items) =>
  items.map(({ id, title, dates: { start, end } }) =>
    end ? { id, title, start, end } : { id, title, start, end: start, allDay: true },
  );

export function start(host, events) {
  createCalendar(host, [DayGrid], { view: "dayGridMonth", date: "2026-03-01", events });
}

export const rows = (host) => host.querySelectorAll(".ec-event").length;
