import type { EventInput } from "@event-content/schema";
import { escapeHtml } from "../../html/escape.ts";
import { type HtmlString, nothing, trustedHtml } from "../../html/html-string.ts";
import { fill } from "../../language/fill.ts";
import type { ListState } from "../../state/list-state.ts";
import { hours } from "./hours.ts";
import { timeHtml } from "./time-html.ts";
import { yearDoubt } from "./year-doubt.ts";

/** The days of an event, and its hours on the venue's clock. */
export function datesLine(event: EventInput, state: ListState): HtmlString {
  const { dates } = event;
  if (!dates) return nothing;
  const doubt = yearDoubt(dates, state);
  const time = hours(event, state);
  const days =
    timeHtml(dates, state) + (doubt ? escapeHtml(fill(state.language.labels.aside, { text: doubt })) : "");
  return trustedHtml(`<p>${days}</p>${time ? `<p>${escapeHtml(time)}</p>` : ""}`);
}
