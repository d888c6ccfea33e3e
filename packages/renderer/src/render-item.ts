import type { ItemInput } from "@event-content/schema";
import { itemHtml } from "./components/item/item-html.ts";
import type { ItemParts } from "./components/item/item-parts.ts";
import { type HtmlString, trustedHtml } from "./html/html-string.ts";
import type { ItemLanguage } from "./language/language.ts";
import { itemState } from "./state/item-state.ts";
import type { RowTools } from "./state/list-state.ts";
import { part } from "./state/part.ts";
import type { RenderOptions } from "./state/render-options.ts";

/** Options of the `renderItem` for a page that fetches the parts an item needs. */
export interface ItemOptions<L extends ItemLanguage>
  extends Omit<
      RenderOptions<L>,
      "languages" | "labels" | "monthNames" | "components" | "alternates" | "stylesheet"
    >,
    Pick<RowTools, "today" | "daysApart"> {
  /** Languages to choose from; the first stands in where none is asked for. Parts ask for whole languages, the core does not. */
  readonly languages: readonly [L, ...L[]];
  /** The parts that are at hand; `partsOf` says which an item uses. Default: none. */
  readonly parts?: ItemParts<L>;
}

/**
 * `renderItem` for a page that shows nothing else: kind, title, dates, place and summary; each larger part is an import of
 * its own, and is shown where it is given.
 *
 * @example
 * import { en } from "@event-content/renderer/lang/en";
 * import { documents, programme, renderItem } from "@event-content/renderer/item";
 * renderItem(event, { languages: [en], parts: { documents, programme } }).html;
 */
export function renderItem<L extends ItemLanguage>(item: ItemInput, options: ItemOptions<L>): HtmlString {
  const { languages, parts = {}, ...rest } = options;
  const state = itemState<L>(rest, languages, options);
  return part("item", (value, own) => trustedHtml(itemHtml(value, own, parts)), item, state);
}
