import type { ItemInput } from "@event-content/schema";
import { allLanguages } from "../languages/all-languages.ts";
import { colonOf } from "../reading/colon-of.ts";
import { itemNodes } from "../reading/item-nodes.ts";
import { mendedAll } from "../state/mended.ts";
import type { RenderOptions } from "../state/render-options.ts";
import { renderState } from "../state/render-state.ts";
import { writeBlocks } from "./write-blocks.ts";

/**
 * One item or several as Markdown for readers: CommonMark with the tables and the strike-through of GFM. It says what
 * the HTML says, in the same order. Texts of the content stay texts, whatever they hold; what CommonMark has no sign
 * for (`sup`, `sub`, `u`, runs in another language, a break in a cell) stands in plain HTML elements. Ends with one LF.
 *
 * @example renderMarkdown({ id: "a", kind: "news", lang: "en", title: "2 * 3" }) // "News\n\n# 2 \\* 3\n"
 * @throws RangeError where there is no interface in `options.lang`.
 * @see https://spec.commonmark.org/0.31.2/ and https://github.github.com/gfm/
 */
export function renderMarkdown(value: ItemInput | readonly ItemInput[], options: RenderOptions = {}): string {
  const state = renderState(options, allLanguages, 1);
  const items = mendedAll(value, state.report);
  const style = { colon: colonOf(state.lang) };
  return items
    .map((item) => writeBlocks(itemNodes(item, state), style))
    .filter((text) => text !== "")
    .map((text) => `${text}\n`)
    .join("\n---\n\n");
}
