import { daysInMonth, type EdtfDate, edtf } from "@event-content/schema/core";
import { dayNumber } from "../../dates/day-number.ts";
import { formatDate } from "../../dates/format-range.ts";
import { clockAt } from "../../dates/reader-time.ts";
import { attributesHtml } from "../../html/attributes.ts";
import { escapeHtml } from "../../html/escape.ts";
import { fill } from "../../language/fill.ts";
import type { ArchiveState } from "../../state/list-state.ts";
import { rowsHtml } from "../../state/part.ts";
import { titleLink } from "../card/card-html.ts";
import { statusMark } from "../status-banner/status-mark.ts";
import { languageAttributes } from "../text/language-attributes.ts";
import { linkHtml } from "../text/link-html.ts";
import { textHtml } from "../text/text-html.ts";
import type { CalendarMonth } from "./calendar-month.ts";
import { daysOfEvents, type EventOnDay } from "./days-of-events.ts";

/**
 * A month as a table: a column a weekday, a row a week. The keyboard goes to the months beside it, then through the
 * events day by day; an event of several days has one link a week.
 */
export function monthCalendarHtml(value: CalendarMonth, state: ArchiveState): string {
  const month = edtf(value.month);
  if (month?.year === undefined || month.month === undefined) return "";
  const { labels, dates } = state.language;
  const name = formatDate({ ...month, day: undefined, time: undefined }, dates);
  const first = dayNumber({ ...month, day: 1 });
  const last = first + daysInMonth(month.year, month.month) - 1;
  const weekStart = (((value.weekStart ?? 0) % 7) + 7) % 7;
  const weekday = (day: number): number => (((day + 3 - weekStart) % 7) + 7) % 7;
  const events = daysOfEvents(
    Array.isArray(value.items) ? value.items : [],
    first,
    last,
    (day) => weekday(day) === 0,
  );
  const today = todayOf(state);
  let heads = "";
  for (let index = 0; index < 7; index++) heads += columnHead((index + weekStart) % 7, state);
  let body = "";
  for (const week of weeksOf(first, last, weekday)) {
    body += "<tr>";
    for (const day of week)
      body += day === undefined ? OUTSIDE : cell(day, first, events.get(day), today, state);
    body += "</tr>";
  }
  const free = events.size === 0 ? `<p class="ec-empty">${escapeHtml(labels.nothingThisMonth)}</p>` : "";
  return `<div class="ec ec-calendar"${languageAttributes(state)}>${besides(value, month, state)}<table><caption>${escapeHtml(name)}</caption><thead><tr>${heads}</tr></thead><tbody>${body}</tbody></table>${free}</div>`;
}

const OUTSIDE = '<td class="ec-outside"></td>';

/** Weeks of seven places; undefined where a place is in another month. */
function weeksOf(first: number, last: number, weekday: (day: number) => number): (number | undefined)[][] {
  const weeks: (number | undefined)[][] = [];
  for (let monday = first - weekday(first); monday <= last; monday += 7) {
    weeks.push(
      Array.from({ length: 7 }, (_, index) => {
        const day = monday + index;
        return day < first || day > last ? undefined : day;
      }),
    );
  }
  return weeks;
}

function besides({ previousHref, nextHref }: CalendarMonth, month: EdtfDate, state: ArchiveState): string {
  const { labels, dates } = state.language;
  const way = (href: string | undefined, by: number, label: string, rel: string): string => {
    if (!href) return "";
    const words = fill(label, { month: formatDate(monthsOn(month, by), dates) });
    return `<li>${linkHtml(href, escapeHtml(words), state, ` rel="${rel}"`)}</li>`;
  };
  const links =
    way(previousHref, -1, labels.previousMonth, "prev") + way(nextHref, 1, labels.nextMonth, "next");
  if (links === "") return "";
  return `<nav aria-label="${escapeHtml(labels.calendar)}"><ul class="ec-months">${links}</ul></nav>`;
}

/** The month so many months later. */
function monthsOn(month: EdtfDate, by: number): EdtfDate {
  const months = (month.year as number) * 12 + (month.month as number) - 1 + by;
  const year = Math.floor(months / 12);
  return { ...month, year, month: months - year * 12 + 1, day: undefined };
}

function columnHead(weekday: number, { language }: ArchiveState): string {
  const { weekdays, weekdaysShort } = language.dates;
  return `<th scope="col"${attributesHtml({ abbr: weekdays[weekday] })}>${escapeHtml(weekdaysShort[weekday] ?? "")}</th>`;
}

function cell(
  day: number,
  first: number,
  events: readonly EventOnDay[] | undefined,
  today: string | undefined,
  state: ArchiveState,
): string {
  const iso = isoOf(day);
  const there = rowsHtml(events, "items", state, onDay);
  const mark = (there === "" ? ' class="ec-free"' : "") + (iso === today ? ' aria-current="date"' : "");
  const figure = escapeHtml(state.language.dates.day(day - first + 1, undefined, undefined));
  return `<td${mark}><time datetime="${iso}">${figure}</time>${there && `<ul>${there}</ul>`}</td>`;
}

function onDay({ event, leads }: EventOnDay, state: ArchiveState): string {
  const inside = leads
    ? titleLink(event, state) + statusMark(event, state)
    : `<span class="ec-continues">${textHtml(event.title, event.lang, state)}</span>`;
  return `<li>${inside}</li>`;
}

function todayOf({ options }: ArchiveState): string | undefined {
  const clock =
    options.now === undefined ? undefined : clockAt(Date.parse(options.now), options.timeZone ?? "UTC");
  if (clock?.year === undefined) return undefined;
  return isoOf(dayNumber(clock));
}

function isoOf(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}
