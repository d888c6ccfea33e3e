import type { ItemInput } from "@event-content/schema";
import { html } from "../../html/html.ts";
import type { HtmlString } from "../../html/html-string.ts";
import type { RenderState } from "../../state/render-state.ts";
import { filled, listed } from "../text/joined.ts";
import { text } from "../text/text.ts";

type Organizer = NonNullable<ItemInput["organizers"]>[number];

/** `UN Global Compact, with UNDP`; short names where `short` asks for them. */
export function organizers(
  item: ItemInput,
  state: RenderState,
  { short = false }: { short?: boolean } = {},
): HtmlString {
  const all = item.organizers ?? [];
  const name = (each: Organizer): HtmlString => nameOf(each, item.lang, state, short);
  const partners = all.filter((each) => each.role === "partner").map(name);
  const others = all.filter((each) => each.role !== "partner").map(name);
  if (others.length === 0) return listed(partners, state);
  if (partners.length === 0) return listed(others, state);
  return filled(state.language.labels.withPartners, {
    organizers: listed(others, state),
    partners: listed(partners, state),
  });
}

function nameOf(each: Organizer, lang: string, state: RenderState, short: boolean): HtmlString {
  const name = text((short && each.shortName) || each.name, lang, state);
  return each.url && !short ? html`<a href="${each.url}">${name}</a>` : name;
}
