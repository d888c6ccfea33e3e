import { count, datesTime, escapeHtml, occurring } from "@event-content/renderer/archive";
import css from "@event-content/renderer/style/calendar.css";
import type { ItemInput } from "@event-content/schema";
import { filterQuery } from "../data/filter-query.ts";
import { archiveLanguage } from "../languages/archive-language.ts";
import { askedQuery } from "./asked.ts";
import { eventsOf, monthOf, monthRange, monthWithin } from "./month.ts";
import { monthHtml } from "./month-view.ts";
import type { ViewTools } from "./view-tools.ts";

const MOST = 1000;

function byDay(a: ItemInput, b: ItemInput): number {
  const start = (item: ItemInput): string => (item.kind === "event" && item.dates?.start) || "";
  return start(a) < start(b) ? -1 : Number(start(a) > start(b));
}

/** One month at a time: as a table, or as a list of its days. */
export const monthTools: ViewTools = {
  css,
  language: archiveLanguage,
  query: (given, asked, now) => {
    const fixed = filterQuery(given);
    const own = askedQuery({ ...asked, year: "", sort: "oldest" }, fixed, "oldest", MOST);
    return { ...own, ...monthRange(monthOf(asked, given, now.day), fixed) };
  },
  rows: (found, recurring, { from = "", to = "" }) => {
    const known = new Set(recurring.map(({ id }) => id));
    const again = recurring.flatMap((item) => (item.kind === "event" ? occurring(item, from, to) : []));
    return [...found.filter(({ id }) => !known.has(id)), ...again].sort(byDay);
  },
  said: ({ asked, given, now, items }, state) => {
    const { labels, separator } = state.language;
    const total = escapeHtml(separator + count(labels.results, eventsOf(items).length, state.language));
    const month = datesTime({ start: monthOf(asked, given, now) }, state).html;
    return `<p class="ec-note ec-summary"><span>${month}${total}</span></p>`;
  },
  html: ({ asked, given, now, items, view }, state, hrefOf) =>
    monthHtml(
      {
        month: monthOf(asked, given, now),
        now,
        items,
        hrefOf: (to) => (monthWithin(to, given) === to ? hrefOf({ ...asked, month: to }) : undefined),
        weekStart: given.weekStart ?? 0,
        agenda: view === "agenda",
      },
      state,
    ),
};
