import type { ItemInput } from "@event-content/schema";
import { html } from "../../html/html.ts";
import type { HtmlString } from "../../html/html-string.ts";
import type { RenderState } from "../../state/render-state.ts";
import { text } from "../text/text.ts";

/** `Workshop`, `News`: the type in the language of the page, or as the archive labels it. */
export function kindLabel(item: ItemInput, state: RenderState): HtmlString {
  const { labels } = state.language;
  const types: Readonly<Record<string, string>> = labels.types;
  const known = item.type === undefined ? undefined : types[item.type];
  if (known !== undefined) return html`${known}`;
  const own = item.type === undefined ? undefined : state.archive?.taxonomies.types?.[item.type];
  return own === undefined
    ? html`${labels[item.kind]}`
    : text(own, state.archive?.languages[0] ?? "en", state);
}
