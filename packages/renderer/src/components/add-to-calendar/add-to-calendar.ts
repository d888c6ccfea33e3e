import type { EventInput } from "@event-content/schema";
import { type HtmlString, nothing } from "../../html/html-string.ts";
import { markup } from "../../html/markup.ts";
import type { RenderState } from "../../state/render-state.ts";
import { link } from "../text/link.ts";
import { calendarLinks } from "./calendar-links.ts";

/**
 * Ways to put an event into a calendar, as links that work without JavaScript: the site's own file first, then the
 * calendars of the web. Nothing for an event that a calendar cannot be told truthfully.
 */
export function addToCalendar(event: EventInput, state: RenderState): HtmlString {
  const links = calendarLinks(event, state);
  if (links.length === 0) return nothing;
  const { labels } = state.language;
  const list = links.map(
    ({ name, href, download }) =>
      markup`<li>${link(href, markup`${name ?? labels.calendarFile}`, state, download ? { download: "" } : { rel: "noopener noreferrer" })}</li>`,
  );
  return markup`<details class="ec-add"><summary class="ec-button">${labels.addToCalendar}</summary><ul>${list}</ul></details>`;
}
