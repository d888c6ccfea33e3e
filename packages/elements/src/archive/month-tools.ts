import { count, datesTime, escapeHtml } from "@event-content/renderer/archive";
import css from "@event-content/renderer/style/calendar.css";
import { archiveLanguage } from "../languages/archive-language.ts";
import { eventsOf, monthOf, monthWithin } from "./month.ts";
import { monthHtml } from "./month-view.ts";
import type { ViewTools } from "./view-tools.ts";

/** One month at a time: as a table, or as a list of its days. */
export const monthTools: ViewTools = {
  css,
  language: archiveLanguage,
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
