import type { EventInput, ItemInput } from "@event-content/schema";
import { type HtmlString, trustedHtml } from "../../html/html-string.ts";
import type { Labels } from "../../language/labels.ts";
import type { ItemLanguage } from "../../language/language.ts";
import type { ItemState } from "../../state/item-state.ts";
import type { ListState } from "../../state/list-state.ts";
import { datesLine } from "../event-dates/dates-line.ts";
import type { ItemParts } from "../item/item-parts.ts";
import { shownPart } from "../item/shown-part.ts";
import { placeHtml } from "../place/place-html.ts";
import { factRow } from "./fact-row.ts";

/** The facts of an item beside its story, as HTML; what is not known has no row. */
export function factsHtml<L extends ItemLanguage>(
  item: ItemInput,
  state: ItemState<L>,
  parts: ItemParts<L>,
): string {
  const event = item.kind === "event" ? item : undefined;
  const rows = (event ? eventRows(event, state, parts) : "") + shownPart("subjects", parts, item, state);
  const calendar = event ? shownPart("addToCalendar", parts, event, state) : "";
  return rows || calendar ? `<div class="ec-facts">${rows && `<dl>${rows}</dl>`}${calendar}</div>` : "";
}

function town(event: EventInput, state: ListState): HtmlString {
  const where = placeHtml(event, state);
  return trustedHtml(where && `<p>${where}</p>`);
}

function eventRows<L extends ItemLanguage>(
  event: EventInput,
  state: ItemState<L>,
  parts: ItemParts<L>,
): string {
  // A part that has a name here asks for the words of a whole language by its type.
  const labels = state.language.labels as Labels;
  const counted = Array.isArray(event.sessions) && event.sessions.length > 0;
  return (
    factRow(labels.dates, shownPart("dates", parts, event, state, datesLine)) +
    factRow(labels.place, shownPart("place", parts, event, state, town)) +
    factRow(labels.participants, shownPart("participants", parts, event, state)) +
    factRow(labels.organizedBy, shownPart("organizers", parts, event, state)) +
    factRow(labels.programme, counted ? "" : shownPart("sessionCounts", parts, event, state)) +
    factRow(labels.languagesOfWork, shownPart("interpretation", parts, event, state)) +
    factRow(labels.registration, shownPart("registration", parts, event, state))
  );
}
