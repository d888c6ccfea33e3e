import type { ItemInput } from "@event-content/schema";
import { inLanguage } from "../in-language.ts";
import { itemFacets } from "../item-facets.ts";
import type { Row } from "./read-item.ts";

/** A row in one language, where it is at hand in all. */
export function rowInLanguage(row: ItemInput, lang: string): Row {
  const { lang: languages, organizers } = itemFacets(row);
  return { item: inLanguage(row, lang), counted: { lang: languages, organizers } };
}
