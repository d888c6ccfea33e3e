import type { ItemInput } from "@event-content/schema";
import type { HtmlString } from "../../html/html-string.ts";
import type { ItemLanguage } from "../../language/language.ts";
import type { ItemState } from "../../state/item-state.ts";
import { part } from "../../state/part.ts";
import type { ItemParts, PartName, PartValues } from "./item-parts.ts";

/** One part as HTML: the one given, else what stands in for it, else "". */
export function shownPart<Name extends PartName, L extends ItemLanguage>(
  name: Name,
  parts: ItemParts<L>,
  value: PartValues[Name],
  state: ItemState<L>,
  standIn?: (value: PartValues[Name], state: ItemState<L>) => HtmlString,
): string {
  const template = (parts[name] as typeof standIn) ?? standIn;
  // Every part goes by its own name; "item" has the type of most values.
  return template ? part(name as "item", template as PartOfItem<L>, value as ItemInput, state).html : "";
}

type PartOfItem<L extends ItemLanguage> = (value: ItemInput, state: ItemState<L>) => HtmlString;
