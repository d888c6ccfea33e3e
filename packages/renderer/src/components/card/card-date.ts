import type { ItemInput } from "@event-content/schema";
import { escapeHtml } from "../../html/escape.ts";
import type { ListState } from "../../state/list-state.ts";
import { reportNoDate } from "../event-dates/report-no-date.ts";
import { timeHtml } from "../event-dates/time-html.ts";

const NO_YEAR = { year: false };

/** The date of an event or of publication, without what a heading above says already. */
export function cardDate(item: ItemInput, state: ListState): string {
  const dates =
    item.kind === "event"
      ? item.dates
      : typeof item.published === "string"
        ? { start: item.published.slice(0, 10) }
        : undefined;
  const shown = dates && timeHtml(dates, state, state.above === "year" ? NO_YEAR : undefined);
  if (shown) return shown;
  reportNoDate(item, dates?.start, state);
  return `<span class="ec-undated">${escapeHtml(state.language.labels.undated)}</span>`;
}
