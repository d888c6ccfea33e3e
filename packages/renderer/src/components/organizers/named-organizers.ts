import type { ItemInput } from "@event-content/schema";
import { escapeHtml } from "../../html/escape.ts";
import { fill } from "../../language/fill.ts";
import type { ListState } from "../../state/list-state.ts";
import { listOf, reportUnreadable } from "../../state/part.ts";
import { linkHtml } from "../text/link-html.ts";
import { listedHtml } from "../text/listed-html.ts";
import { textHtml } from "../text/text-html.ts";

/** `UN Global Compact, with UNDP`: by name and link, or by short name alone. As HTML. */
export function namedOrganizers({ organizers, lang }: ItemInput, state: ListState, short: boolean): string {
  const partners: string[] = [];
  const others: string[] = [];
  const list = listOf(organizers, "organizers", state);
  for (let index = 0; index < list.length; index++) {
    try {
      const each = list[index] as (typeof list)[number];
      const name = textHtml((short && each.shortName) || each.name, lang, state);
      const shown = short ? name : linkHtml(each.url, name, state);
      if (shown !== "") (each.role === "partner" ? partners : others).push(shown);
    } catch (cause) {
      reportUnreadable(`organizers/${index}`, list[index], cause, state);
    }
  }
  if (others.length === 0 || partners.length === 0) return listedHtml([...others, ...partners], state);
  return fill(escapeHtml(state.language.labels.withPartners), {
    organizers: listedHtml(others, state),
    partners: listedHtml(partners, state),
  });
}
