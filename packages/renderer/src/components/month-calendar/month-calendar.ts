import { type HtmlString, nothing, trustedHtml } from "../../html/html-string.ts";
import type { ArchiveState } from "../../state/list-state.ts";
import type { CalendarMonth } from "./calendar-month.ts";
import { monthCalendarHtml } from "./month-calendar-html.ts";

/**
 * A month as a table: a column a weekday, a row a week. The keyboard goes to the months beside it, then through the
 * events day by day; an event of several days has one link a week.
 */
export function monthCalendar(value: CalendarMonth, state: ArchiveState): HtmlString {
  const html = monthCalendarHtml(value, state);
  return html === "" ? nothing : trustedHtml(html);
}
