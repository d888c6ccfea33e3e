import type { EventInput } from "@event-content/schema";
import { type HtmlString, nothing } from "../../html/html-string.ts";
import { markup } from "../../html/markup.ts";
import type { ListState } from "../../state/render-state.ts";
import { joined } from "../text/joined.ts";
import { text } from "../text/text.ts";

/** `Almaty, Kazakhstan`, for a row; the name of the venue where no town is known. */
export function place(event: EventInput, state: ListState): HtmlString {
  const where = event.place;
  const parts: HtmlString[] = [];
  if (where) {
    const town = text(where.locality ?? where.name, event.lang, state);
    if (town !== nothing) parts.push(town);
    if (where.country) parts.push(markup`${state.countryName(where.country)}`);
  }
  if (parts.length > 0) return joined(parts, state.language.comma);
  return event.attendance === "online" || event.online ? markup`${state.language.labels.online}` : nothing;
}
