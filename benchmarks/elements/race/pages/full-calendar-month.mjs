import { Calendar } from "fullcalendar";
import dayGridPlugin from "fullcalendar/daygrid";
import classicTheme from "fullcalendar/themes/classic";
import "fullcalendar/skeleton.css";
import "fullcalendar/themes/classic/theme.css";
import "fullcalendar/themes/classic/palette.css";

export const prepare = (items) =>
  items.map(({ id, title, dates: { start, end } }) => ({ id, title, start, end, url: `/events/${id}` }));

export function start(host, events) {
  const plugins = [dayGridPlugin, classicTheme];
  new Calendar(host, { plugins, initialView: "dayGridMonth", initialDate: "2026-03-01", events }).render();
}

export const rows = (host) => host.querySelectorAll("a[href^='/events/']").length;
