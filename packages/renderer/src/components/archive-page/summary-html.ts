import { escapeHtml } from "../../html/escape.ts";
import { count, fill } from "../../language/fill.ts";
import type { ControlsState } from "../../state/list-state.ts";
import { joinedHtml } from "../text/joined.ts";
import { linkHtml } from "../text/link-html.ts";

/** How much there is, and the other ways to see it. */
export interface Summary {
  /** How many items there are in all; `gte` where the number is known only to be reached. */
  readonly total: { readonly value: number; readonly relation: "eq" | "gte" };
  readonly calendarHref?: string | undefined;
  readonly subscribeHref?: string | undefined;
  readonly feedHref?: string | undefined;
}

/** `6 results`, and links to the calendar, to a subscription and to the feed. */
export function summaryHtml(value: Summary, state: ControlsState): string {
  const { labels, separator } = state.language;
  const words = count(labels.results, value.total.value, state.language);
  const said = value.total.relation === "gte" ? fill(labels.atLeast, { count: words }) : words;
  const way = (href: string | undefined, label: string): string =>
    href ? linkHtml(href, escapeHtml(label), state) : "";
  const ways = joinedHtml(
    [
      way(value.calendarHref, labels.calendar),
      way(value.subscribeHref, labels.subscribe),
      way(value.feedHref, labels.feed),
    ],
    separator,
  );
  return `<p class="ec-note ec-summary"><span>${escapeHtml(said)}</span>${ways && `<span>${ways}</span>`}</p>`;
}
