import type { ItemInput } from "@event-content/schema";
import type { RenderState } from "../state/render-state.ts";
import { localized, words } from "./inlines.ts";
import type { Inline } from "./node.ts";

/** `Workshop`, `News`: the type in the language of the output, or as the archive labels it. */
export function kindWords(item: ItemInput, state: RenderState): Inline[] {
  const { labels } = state.language;
  const types: Readonly<Record<string, string>> = labels.types;
  const type = item.type;
  if (type !== undefined && Object.hasOwn(types, type)) return words(types[type] as string);
  const own = type === undefined ? undefined : state.archive?.taxonomies.types?.[type];
  return own === undefined
    ? words(labels[item.kind])
    : localized(own, state.archive?.languages[0] ?? "en", state);
}
