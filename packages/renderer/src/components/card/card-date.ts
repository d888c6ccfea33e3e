import type { ItemInput } from "@event-content/schema";
import { machineDate } from "../../dates/machine-date.ts";
import { escapeHtml } from "../../html/escape.ts";
import type { ListState } from "../../state/list-state.ts";
import { timeHtml } from "../event-dates/time-html.ts";

const YEAR_SHOWN = { nothing: undefined, year: { year: false }, day: undefined } as const;

/** The date of an event or of publication, without what a heading above says already. */
export function cardDate(item: ItemInput, state: ListState): string {
  const options = YEAR_SHOWN[state.above];
  let shown = "";
  if (item.kind === "event") shown = item.dates ? timeHtml(item.dates, state, options) : "";
  else if (typeof item.published === "string") {
    const start = item.published.slice(0, 10);
    // What HTML has no form for is no date of publication.
    if (machineDate(start) !== undefined) shown = timeHtml({ start }, state, options);
  }
  return shown || `<span class="ec-undated">${escapeHtml(state.language.labels.undated)}</span>`;
}
