import type { EventInput } from "@event-content/schema";
import { escapeHtml } from "../../html/escape.ts";
import { type HtmlString, nothing, trustedHtml } from "../../html/html-string.ts";
import type { ItemState } from "../../state/item-state.ts";
import { linkHtml } from "../text/link-html.ts";
import { calendarLinks } from "./calendar-links.ts";

/**
 * Ways to put an event into a calendar, as links that work without JavaScript: the site's own file first, then the
 * calendars of the web. Nothing for an event that a calendar cannot be told truthfully.
 */
export function addToCalendar(event: EventInput, state: ItemState): HtmlString {
  const links = calendarLinks(event, state);
  if (links.length === 0) return nothing;
  const { labels } = state.language;
  let list = "";
  for (const { name, href, download } of links) {
    const more = download ? ' download=""' : ' rel="noopener noreferrer"';
    list += `<li>${linkHtml(href, escapeHtml(name ?? labels.calendarFile), state, more)}</li>`;
  }
  const summary = escapeHtml(labels.addToCalendar);
  return trustedHtml(
    `<details class="ec-add"><summary class="ec-button">${summary}</summary><ul>${list}</ul></details>`,
  );
}
