import type { ItemInput } from "@event-content/schema";
import { allLanguages } from "../languages/all-languages.ts";
import { mended } from "../state/mended.ts";
import type { RenderOptions } from "../state/render-options.ts";
import { renderState } from "../state/render-state.ts";
import { openGraph } from "./open-graph.ts";

/** The `<meta>` elements of the Open Graph protocol for the page of an item. */
export function renderOpenGraph(item: ItemInput, options: RenderOptions = {}): string {
  const state = renderState(options, allLanguages, 1);
  const whole = mended(item, state.report);
  return whole ? openGraph(whole, state).html : "";
}
