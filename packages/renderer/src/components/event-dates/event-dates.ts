import type { DateRange } from "../../dates/date-range.ts";
import type { YearOption } from "../../dates/format-range.ts";
import { type HtmlString, nothing, trustedHtml } from "../../html/html-string.ts";
import type { ListState } from "../../state/list-state.ts";
import { timeHtml } from "./time-html.ts";

export { hours, zoneWords } from "./hours.ts";
export { type Dates, yearDoubt } from "./year-doubt.ts";
export { zoneCity } from "./zone-city.ts";

/** Dates of an event in words inside `<time>`, where HTML has a form for the first day. */
export function datesTime(dates: DateRange, state: ListState, options?: YearOption): HtmlString {
  const html = timeHtml(dates, state, options);
  return html === "" ? nothing : trustedHtml(html);
}
