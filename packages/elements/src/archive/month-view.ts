import {
  type ArchiveState,
  byDay,
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
  const value = {
    month,
    items: agenda ? [] : events,
    weekStart,
    previousHref: hrefOf(monthBeside(month, -1)),
    nextHref: hrefOf(monthBeside(month, 1)),
  };
  const table = monthCalendar(value, {
    ...state,
    options: { ...state.options, now: `${now}T12:00:00Z` },
  }).html;
  const days = agenda && events.length > 0 ? list(events, { ...deeper(state), groupBy: byDay }).html : "";
  const present = now.slice(0, 7);
  const back = month === present ? undefined : hrefOf(present);
  const today = back
    ? `<p class="ec-months"><a href="${escapeHtml(back)}">${escapeHtml(state.language.labels.today)}</a></p>`
    : "";
  return agenda ? `<div class="ec-agenda">${table}</div>${days}${today}` : table + today;
}
