import type { ItemInput } from "@event-content/schema";
import { inLanguage } from "../in-language.ts";
import { itemRow } from "../item-row.ts";
import { mayBeTranslated } from "../may-be-translated.ts";

/** Whether the row of an item says something in more than one language. */
export function inSeveralLanguages(item: ItemInput): boolean {
  const row = itemRow(item);
  const json = JSON.stringify(row);
  return mayBeTranslated(json) && JSON.stringify(inLanguage(row, "")) !== json;
}
