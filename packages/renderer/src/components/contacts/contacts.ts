import type { ItemInput } from "@event-content/schema";
import { type HtmlString, nothing } from "../../html/html-string.ts";
import { markup } from "../../html/markup.ts";
import type { ItemState } from "../../state/item-state.ts";
import { rows } from "../../state/part.ts";
import { joined } from "../text/joined.ts";
import { link } from "../text/link.ts";
import { nameText, text } from "../text/text.ts";

/** Contacts, with what the archive publishes of them. */
export function contacts(item: ItemInput, state: ItemState): HtmlString {
  const open = state.privacy.contacts === "public";
  const list = rows(item.contacts, "contacts", state, (each) => {
    const parts = [
      open && each.name && nameText(each.name, state),
      each.title && text(each.title, item.lang, state),
      each.organization && text(each.organization, item.lang, state),
      open && each.email && link(`mailto:${each.email}`, markup`<bdi>${each.email}</bdi>`, state),
      open &&
        each.phone &&
        link(`tel:${each.phone.replace(/[^\d+]/g, "")}`, markup`<bdi dir="ltr">${each.phone}</bdi>`, state),
      state.address(each.url) !== undefined &&
        link(each.url, markup`<bdi dir="ltr">${state.address(each.url)}</bdi>`, state),
    ].filter((part): part is HtmlString => typeof part === "object" && part !== nothing);
    return parts.length === 0 ? nothing : markup`<li>${joined(parts, state.language.comma)}</li>`;
  });
  return list.length === 0 ? nothing : markup`<ul>${list}</ul>`;
}
