import type { ItemInput } from "@event-content/schema";
import { escapeHtml } from "../../html/escape.ts";
import type { ListState } from "../../state/list-state.ts";
import { textHtml } from "../text/text-html.ts";

/** `Workshop`, `News`: the type in the language of the page, or as the archive labels it. As HTML. */
export function kindLabel({ kind, type }: ItemInput, state: ListState): string {
  const { labels } = state.language;
  const types: Readonly<Record<string, string>> = labels.types;
  if (typeof type === "string") {
    const known = Object.hasOwn(types, type) ? types[type] : undefined;
    if (known !== undefined) return escapeHtml(known);
    const own = state.archive?.taxonomies?.types?.[type];
    if (own !== undefined) return textHtml(own, state.archive?.languages[0] ?? "en", state);
  }
  return escapeHtml(kind === "news" ? labels.news : labels.event);
}
