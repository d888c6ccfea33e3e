import type { EventInput } from "@event-content/schema";
import { type HtmlString, nothing, trustedHtml } from "../../html/html-string.ts";
import type { ListState } from "../../state/list-state.ts";
import { placeHtml } from "./place-html.ts";

/** `Almaty, Kazakhstan`, for a row; the name of the venue where no town is known. */
export function place(event: EventInput, state: ListState): HtmlString {
  const html = placeHtml(event, state);
  return html === "" ? nothing : trustedHtml(html);
}
