import type { ItemInput } from "@event-content/schema";
import { type HtmlString, nothing } from "../../html/html-string.ts";
import { rows } from "../../state/part.ts";
import type { ListState } from "../../state/render-state.ts";
import { filled, listed } from "../text/joined.ts";
import { link } from "../text/link.ts";
import { text } from "../text/text.ts";

/** `UN Global Compact, with UNDP`, each with its link. */
export function organizers(item: ItemInput, state: ListState): HtmlString {
  return named(item, state, false);
}

/** The same by short names, without links, for a row. */
export function organizerNames(item: ItemInput, state: ListState): HtmlString {
  return named(item, state, true);
}

function named(item: ItemInput, state: ListState, short: boolean): HtmlString {
  const partners: HtmlString[] = [];
  const others = rows(item.organizers, "organizers", state, (each) => {
    const name = text((short && each.shortName) || each.name, item.lang, state);
    const shown = short ? name : link(each.url, name, state);
    if (each.role !== "partner") return shown;
    partners.push(shown);
    return nothing;
  });
  if (others.length === 0) return listed(partners, state);
  if (partners.length === 0) return listed(others, state);
  return filled(state.language.labels.withPartners, {
    organizers: listed(others, state),
    partners: listed(partners, state),
  });
}
