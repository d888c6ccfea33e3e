import type { ItemInput } from "@event-content/schema";
import type { Stemmers } from "../stems/stemmers.ts";
import { itemTexts, type Labels } from "../text/item-texts.ts";
import { termsOf } from "../text/terms.ts";
import type { Phrase } from "./parse-text.ts";

/** Whether words stand together, in that order, in one text of an item. */
export function hasPhrase(item: ItemInput, phrase: Phrase, stemmers: Stemmers, labels?: Labels): boolean {
  return itemTexts(item, labels).some(({ text, lang }) => {
    const terms = termsOf(text, lang, stemmers);
    return terms.some((_, start) =>
      phrase.every((allowed, index) => allowed.includes(terms[start + index]?.term ?? "")),
    );
  });
}
