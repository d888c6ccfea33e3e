import type { EventInput } from "@event-content/schema";
import { escapeHtml } from "../../html/escape.ts";
import type { ListState } from "../../state/list-state.ts";
import { shownCountry } from "../../state/shown.ts";
import { textHtml } from "../text/text-html.ts";
import { withBetween } from "../text/with-between.ts";

/** `Almaty, Kazakhstan`, for a row; the name of the venue where no town is known. */
export function placeHtml({ place, lang, attendance, online }: EventInput, state: ListState): string {
  const { labels, comma, largestFirst } = state.language;
  const town = place ? textHtml(place.locality ?? place.name, lang, state) : "";
  const country = place?.country ? escapeHtml(shownCountry(place.country, state)) : "";
  const where = largestFirst
    ? withBetween(country, largestFirst(country, town), town)
    : withBetween(town, comma, country);
  if (where) return where;
  return attendance === "online" || online ? escapeHtml(labels.online) : "";
}
