import type { ItemInput } from "@event-content/schema";
import type { HtmlString } from "../../html/html-string.ts";
import { markup } from "../../html/markup.ts";
import type { ListState } from "../../state/render-state.ts";
import { text } from "../text/text.ts";

/** `Workshop`, `News`: the type in the language of the page, or as the archive labels it. */
export function kindLabel(item: ItemInput, state: ListState): HtmlString {
  const { labels } = state.language;
  const types: Readonly<Record<string, string>> = labels.types;
  const type = typeof item.type === "string" ? item.type : undefined;
  const known = type !== undefined && Object.hasOwn(types, type) ? types[type] : undefined;
  if (known !== undefined) return markup`${known}`;
  const own = type === undefined ? undefined : state.archive?.taxonomies?.types?.[type];
  return own === undefined
    ? markup`${item.kind === "news" ? labels.news : labels.event}`
    : text(own, state.archive?.languages[0] ?? "en", state);
}
