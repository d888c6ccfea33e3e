import type { EventInput } from "@event-content/schema";
import { type HtmlString, nothing, trustedHtml } from "../../html/html-string.ts";
import { markup } from "../../html/markup.ts";
import type { ItemState } from "../../state/item-state.ts";
import { joined } from "../text/joined.ts";
import { link } from "../text/link.ts";
import { text } from "../text/text.ts";
import { addressHtml } from "./address-html.ts";

/** Where an event is held, in full: room, building, address, town, country, and how to take part online. */
export function venue(event: EventInput, state: ItemState): HtmlString {
  const { labels } = state.language;
  const where = address(event, state);
  const mode = event.attendance === "mixed" && markup`<p class="ec-note">${labels.attendance.mixed}</p>`;
  const online = takePart(event, state);
  const virtual = where === nothing && (event.attendance === "online" || event.online);
  if (where === nothing && !virtual) return nothing;
  return markup`<p>${virtual ? labels.online : where}</p>${mode}${online}`;
}

function address({ place: where, lang }: EventInput, state: ItemState): HtmlString {
  if (!where) return nothing;
  const parts = [where.room, where.name, where.address, where.locality, where.region].map((each) =>
    text(each, lang, state),
  );
  const name = where.name === undefined ? undefined : parts[1];
  const shown = parts.map((each) => (each === name && where.url ? link(where.url, each, state) : each));
  if (where.country) shown.push(markup`${state.countryName(where.country)}`);
  const place = addressHtml(
    shown.map(({ html }) => html),
    state.language,
  );
  return place === "" ? nothing : trustedHtml(place);
}

function takePart({ online, lang }: EventInput, state: ItemState): HtmlString {
  if (!online) return nothing;
  const { labels, comma } = state.language;
  const join =
    state.address(online.url) === undefined ? nothing : link(online.url, markup`${labels.joinOnline}`, state);
  const parts = [join, online.platform ? markup`<bdi>${state.words(online.platform)}</bdi>` : nothing].filter(
    (each) => each !== nothing,
  );
  return markup`${parts.length > 0 && markup`<p>${joined(parts, comma)}</p>`}${online.note && markup`<p class="ec-note">${text(online.note, lang, state)}</p>`}`;
}
