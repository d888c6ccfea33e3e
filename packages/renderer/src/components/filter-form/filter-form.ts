import { type HtmlString, trustedHtml } from "../../html/html-string.ts";
import type { ControlsState } from "../../state/list-state.ts";
import { type FilterForm, filterFormHtml } from "./filter-form-html.ts";

export type { Choice, FilterForm } from "./filter-form-html.ts";

/** Search and filters as a form that is sent by GET: it works without JavaScript, and its answer has an address. */
export function filterForm(value: FilterForm, state: ControlsState): HtmlString {
  return trustedHtml(filterFormHtml(value, state));
}
