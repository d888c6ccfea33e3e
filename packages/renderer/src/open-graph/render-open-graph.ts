import type { ItemInput } from "@event-content/schema";
import { allLanguages } from "../languages/all-languages.ts";
import type { RenderOptions } from "../state/render-options.ts";
import { renderState } from "../state/render-state.ts";
import { openGraph } from "./open-graph.ts";

/** The `<meta>` elements of the Open Graph protocol for the page of an item. */
export function renderOpenGraph(item: ItemInput, options: RenderOptions = {}): string {
  return openGraph(item, renderState(options, allLanguages, 1)).html;
}
