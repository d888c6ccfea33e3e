import { deeper } from "../state/deeper.ts";
import type { RenderState } from "../state/render-state.ts";
import { words } from "./inlines.ts";
import type { Node } from "./node.ts";

/** A heading one level below the item's, and what stands under it; nothing where nothing does. */
export function sectionNodes(label: string, content: readonly Node[], state: RenderState): Node[] {
  if (content.length === 0) return [];
  return [{ type: "heading", depth: deeper(state).level, children: words(label) }, ...content];
}
