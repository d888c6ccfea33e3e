import { daysInMonth, type EdtfDate, edtf } from "@event-content/schema/core";
import { addMonths } from "date-fns/addMonths";
import { dayNumber } from "../../dates/day-number.ts";
import { formatDate } from "../../dates/format-range.ts";
import { clockAt } from "../../dates/reader-time.ts";
import { attributes } from "../../html/attributes.ts";
import { type HtmlString, nothing, trustedHtml } from "../../html/html-string.ts";
import { markup } from "../../html/markup.ts";
import { fill } from "../../language/fill.ts";
import { rows } from "../../state/part.ts";
import type { RenderState } from "../../state/render-state.ts";
import { titleLink } from "../card/card-html.ts";
import { statusMark } from "../status-banner/status-mark.ts";
import { link } from "../text/link.ts";
import { text } from "../text/text.ts";
import type { CalendarMonth } from "./calendar-month.ts";
import { daysOfEvents, type EventOnDay } from "./days-of-events.ts";

/**
 * A month as a table: a column a weekday, a row a week. The keyboard goes to the months beside it, then through the
 * events day by day; an event of several days has one link a week.
 */
export function monthCalendar(value: CalendarMonth, state: RenderState): HtmlString {
  const month = edtf(value.month);
  if (month?.year === undefined || month.month === undefined) return nothing;
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
  const weeks = weeksOf(first, last, weekday);
  const today = todayOf(state);
  const root = attributes({ class: "ec ec-calendar", lang: state.lang, dir: state.dir });
  return markup`<div${root}>${besides(value, month, state)}<table><caption>${name}</caption><thead><tr>${dates.weekdays.map((_, index) => columnHead((index + weekStart) % 7, state))}</tr></thead><tbody>${weeks.map(
    (week) =>
      markup`<tr>${week.map((day) => cell(day, day === undefined ? undefined : { ...month, day: day - first + 1 }, events, today, state))}</tr>`,
  )}</tbody></table>${events.size === 0 && markup`<p class="ec-empty">${labels.nothingThisMonth}</p>`}</div>`;
}

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

function besides({ previousHref, nextHref }: CalendarMonth, month: EdtfDate, state: RenderState): HtmlString {
  const { labels, dates } = state.language;
  const at = (by: number): string => {
    const other = addMonths(
      new Date(2000, 0, 1).setFullYear(month.year as number, (month.month as number) - 1, 1),
      by,
    );
    return formatDate(
      { ...month, year: other.getFullYear(), month: other.getMonth() + 1, day: undefined },
      dates,
    );
  };
  const links = [
    previousHref &&
      markup`<li>${link(previousHref, markup`${fill(labels.previousMonth, { month: at(-1) })}`, state, { rel: "prev" })}</li>`,
    nextHref &&
      markup`<li>${link(nextHref, markup`${fill(labels.nextMonth, { month: at(1) })}`, state, { rel: "next" })}</li>`,
  ].filter((each): each is HtmlString => typeof each === "object");
  return links.length === 0
    ? nothing
    : markup`<nav aria-label="${labels.calendar}"><ul class="ec-months">${links}</ul></nav>`;
}

function columnHead(weekday: number, { language }: RenderState): HtmlString {
  const name = language.dates.weekdays[weekday];
  return markup`<th scope="col"${attributes({ abbr: name })}>${language.dates.weekdaysShort[weekday]}</th>`;
}

function cell(
  day: number | undefined,
  date: EdtfDate | undefined,
  events: ReadonlyMap<number, readonly EventOnDay[]>,
  today: string | undefined,
  state: RenderState,
): HtmlString {
  if (day === undefined || !date) return markup`<td class="ec-outside"></td>`;
  const iso = new Date(day * 86_400_000).toISOString().slice(0, 10);
  const there = rows(events.get(day), "items", state, (each) => markup`<li>${onDay(each, state)}</li>`);
  const mark = attributes({
    class: there.length === 0 ? "ec-free" : undefined,
    "aria-current": iso === today ? "date" : undefined,
  });
  return markup`<td${mark}><time datetime="${iso}">${state.language.dates.day(date.day as number, undefined, undefined)}</time>${there.length > 0 && markup`<ul>${there}</ul>`}</td>`;
}

function onDay({ event, leads }: EventOnDay, state: RenderState): HtmlString {
  const mark = statusMark(event, state);
  return leads
    ? trustedHtml(titleLink(event, state) + mark)
    : markup`<span class="ec-continues">${text(event.title, event.lang, state)}</span>`;
}

function todayOf({ options }: RenderState): string | undefined {
  const clock =
    options.now === undefined ? undefined : clockAt(Date.parse(options.now), options.timeZone ?? "UTC");
  if (clock?.year === undefined) return undefined;
  return new Date(dayNumber(clock) * 86_400_000).toISOString().slice(0, 10);
}
