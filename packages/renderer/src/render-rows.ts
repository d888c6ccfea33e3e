import type { ItemInput } from "@event-content/schema";
import { listHtml } from "./components/list/list-html.ts";
import { findLanguage } from "./language/find-language.ts";
import type { ListLanguage } from "./language/language.ts";
import { fullCare } from "./state/full-care.ts";
import { listState, type RowTools } from "./state/list-state.ts";
import { partHtml } from "./state/part.ts";
import type { RowOptions } from "./state/render-options.ts";

/** Options of the `renderList` for a page that shows nothing else. */
export interface RowListOptions extends RowOptions, RowTools {
  /** Languages to choose from; the first stands in where none is asked for. Words of your own go into the object. */
  readonly languages: readonly [ListLanguage, ...ListLanguage[]];
}

/**
 * `renderList` for a page that shows nothing else: the languages are given, the words of rows are enough, and what not
 * every list needs is an import of its own.
 *
 * @example
 * import { en } from "@event-content/renderer/lang/en/list";
 * renderList(items, { languages: [en] });
 * renderList(items, { languages: [en], groupBy: byYear, hours });
 */
export function renderList(items: readonly ItemInput[], options: RowListOptions): string {
  const state = listState(
    options,
    findLanguage(options.lang, options.languages),
    options.groupBy ? 3 : 2,
    options,
    fullCare,
  );
  return partHtml("list", listHtml, items, state);
}
