import type { ItemInput } from "@event-content/schema";
import type { Stemmers } from "../stems/stemmers.ts";
import { fold } from "../text/fold.ts";
import { termsOf } from "../text/terms.ts";
import type { Taken } from "./highlights.ts";
import { shownTexts } from "./shown-texts.ts";

/** The text with each word that nothing has replaced by one that is found, as it is written in the rows where it stands there. */
export function suggestion(
  text: string,
  taken: readonly Taken[],
  rows: readonly ItemInput[],
  stemmers: Stemmers,
): string | undefined {
  const mistyped = taken.filter(({ similar }) => similar.length > 0);
  if (mistyped.length === 0) return undefined;
  let better = text.slice(0, 2000);
  for (const { wanted, similar } of mistyped) {
    const word = writtenIn(rows, similar, stemmers) ?? (similar[0] as string);
    better = replaceWord(better, wanted.word, word);
  }
  return better;
}

function writtenIn(
  rows: readonly ItemInput[],
  similar: readonly string[],
  stemmers: Stemmers,
): string | undefined {
  for (const term of similar) {
    for (const row of rows) {
      for (const [, text, lang] of shownTexts(row)) {
        const place = termsOf(text, lang, stemmers).find((each) => each.term === term);
        if (place) return text.slice(place.start, place.end).toLowerCase();
      }
    }
  }
  return undefined;
}

function replaceWord(text: string, folded: string, word: string): string {
  return text.replace(/[\p{L}\p{M}\p{N}]+/gu, (each) => (fold(each) === folded ? word : each));
}
