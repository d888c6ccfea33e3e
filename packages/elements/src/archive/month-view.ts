import {
  type ArchiveState,
  byDay,
  datesTime,
  deeper,
  escapeHtml,
  list,
  monthCalendar,
} from "@event-content/renderer/archive";
import type { ItemInput } from "@event-content/schema";
import { eventsOf, monthBeside } from "./month.ts";

/** A month, and where the months beside it are. */
export interface MonthView {
  /** `2026-03` */
  readonly month: string;
  /** The day it is. */
  readonly now: string;
  readonly items: readonly ItemInput[];
  /** Undefined for a month that the archive is not open to. */
  readonly hrefOf: (month: string) => string | undefined;
  readonly weekStart: number;
  /** As a list of its days. */
  readonly agenda: boolean;
}

/** A month of an archive as a table, or as a list of its days. */
export function monthHtml(view: MonthView, state: ArchiveState): string {
  const { month, items, hrefOf, weekStart, agenda, now } = view;
  const events = eventsOf(items);
  const options = { ...state.options, now: `${now}T12:00:00Z` };
  const previousHref = hrefOf(monthBeside(month, -1));
  const nextHref = hrefOf(monthBeside(month, 1));
  const shown = agenda
    ? besideHtml(view, state) + agendaHtml(events, state)
    : monthCalendar({ month, items: events, weekStart, previousHref, nextHref }, { ...state, options }).html;
  const present = now.slice(0, 7);
  const back = month === present ? undefined : hrefOf(present);
  const today = back
    ? `<p class="ec-months"><a href="${escapeHtml(back)}">${escapeHtml(state.language.labels.today)}</a></p>`
    : "";
  return shown + today;
}

function agendaHtml(events: readonly ItemInput[], state: ArchiveState): string {
  if (events.length > 0) return list(events, { ...deeper(state), groupBy: byDay }).html;
  return `<p class="ec-empty">${escapeHtml(state.language.labels.nothingThisMonth)}</p>`;
}

function besideHtml({ month, hrefOf }: MonthView, state: ArchiveState): string {
  const { labels } = state.language;
  const link = (by: number, words: string, rel: string): string => {
    const beside = monthBeside(month, by);
    const href = hrefOf(beside);
    const name = escapeHtml(words).replace("{month}", () => datesTime({ start: beside }, state).html);
    return href ? `<li><a href="${escapeHtml(href)}" rel="${rel}">${name}</a></li>` : "";
  };
  const links = link(-1, labels.previousMonth, "prev") + link(1, labels.nextMonth, "next");
  return `<nav aria-label="${escapeHtml(labels.calendar)}"><ul class="ec-months">${links}</ul></nav>`;
}
