import { type HtmlString, trustedHtml } from "../../html/html-string.ts";
import type { ControlsState } from "../../state/list-state.ts";
import { type Summary, summaryHtml } from "./summary-html.ts";

export type { Summary } from "./summary-html.ts";

/** `6 results`, and links to the calendar, to a subscription and to the feed. */
export function summary(value: Summary, state: ControlsState): HtmlString {
  return trustedHtml(summaryHtml(value, state));
}
