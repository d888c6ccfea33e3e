import type { ItemInput } from "@event-content/schema";
import { html } from "../../html/html.ts";
import { type HtmlString, nothing } from "../../html/html-string.ts";
import type { RenderState } from "../../state/render-state.ts";
import { joined } from "../text/joined.ts";
import { text } from "../text/text.ts";

/** Contacts, with what the archive publishes of them. */
export function contacts(item: ItemInput, state: RenderState): HtmlString {
  const rows = (item.contacts ?? []).flatMap((each) => {
    const parts = [
      each.name && html`<bdi>${each.name}</bdi>`,
      each.title && text(each.title, item.lang, state),
      each.organization && text(each.organization, item.lang, state),
      each.email && html`<a href="mailto:${each.email}">${each.email}</a>`,
      each.phone && html`<bdi>${each.phone}</bdi>`,
      each.url && html`<a href="${each.url}"><bdi>${each.url}</bdi></a>`,
    ].filter((part): part is HtmlString => typeof part === "object");
    return parts.length === 0 ? [] : [html`<li>${joined(parts, state.language.comma)}</li>`];
  });
  return rows.length === 0 ? nothing : html`<ul>${rows}</ul>`;
}
