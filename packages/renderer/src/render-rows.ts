import type { ItemInput } from "@event-content/schema";
import { list } from "./components/list/list.ts";
import type { ListLanguage } from "./language/language.ts";
import { part } from "./state/part.ts";
import type { ListOptions } from "./state/render-options.ts";
import { renderState } from "./state/render-state.ts";

/**
 * `renderList` for a page that shows nothing else: the languages are given, and the words of rows are enough.
 *
 * @example
 * import { en } from "@event-content/renderer/lang/en/list";
 * renderList(items, { languages: [en] });
 */
export function renderList(
  items: readonly ItemInput[],
  options: ListOptions<ListLanguage> & { readonly languages: readonly [ListLanguage, ...ListLanguage[]] },
): string {
  const level = options.groupBy && options.groupBy !== "none" ? 3 : 2;
  return part("list", list, items, renderState(options, options.languages, level)).html;
}
