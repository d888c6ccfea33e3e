import type { ItemInput } from "@event-content/schema";
import type { Stemmers } from "../stems/stemmers.ts";
import { itemTexts, type Labels, type Level } from "./item-texts.ts";
import { termsOf } from "./terms.ts";

/** Every term of an item with the highest level at which it stands. */
export function itemTerms(
  item: ItemInput,
  stemmers: Stemmers,
  labels?: Labels,
  onPair?: (first: string, second: string) => void,
): Map<string, Level> {
  const found = new Map<string, Level>();
  for (const { text, lang, level } of itemTexts(item, labels)) {
    let before: string | undefined;
    for (const { term } of termsOf(text, lang, stemmers)) {
      const known = found.get(term);
      if (known === undefined || known < level) found.set(term, level);
      if (before !== undefined) onPair?.(before, term);
      before = term;
    }
  }
  return found;
}
