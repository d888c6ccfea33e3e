import type { ListLanguage } from "./language/language.ts";
import type { Care } from "./state/care.ts";
import { type ListState, listState, type RowTools } from "./state/list-state.ts";
import type { RowOptions } from "./state/render-options.ts";

/**
 * What rows are given beside their items, for a page that brings care for privacy itself: with `withhold` it decides what of
 * a text is shown, so that the rules of six languages need not be loaded for texts without a number or an address.
 * Everybody else takes `renderList` or `archiveState`.
 *
 * @param language the only one there is
 * @param level of the heading of a row, 1 to 6
 */
export function rowsState<L extends ListLanguage>(
  options: RowOptions,
  language: L,
  level: number,
  tools: RowTools,
  care: Care,
): ListState<L> {
  return listState({ ...options, lang: language.tag }, language, level, tools, care);
}
