import { type Stemmers, stemmed } from "../stems/stemmers.ts";
import { fold } from "./fold.ts";
import { words } from "./words.ts";

/** A term of a text and where the word that gave it stands. */
export interface PlacedTerm {
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

/** Longer words are cut: an address without spaces is no word anybody asks for. */
const LONGEST = 40;

/**
 * The terms of a text in its language: stems of words; of a run without spaces the pairs of characters,
 * and its last character alone, so that every character of it can be asked for.
 */
export function termsOf(text: string, lang: string, stemmers: Stemmers): PlacedTerm[] {
  const found: PlacedTerm[] = [];
  for (const { start, end, text: word, run } of words(text)) {
    if (!run) {
      const term = stemmed(fold(word), lang, stemmers).slice(0, LONGEST);
      if (term !== "") found.push({ term, start, end });
      continue;
    }
    let at = start;
    const characters = [...word];
    characters.forEach((character, index) => {
      const next = characters[index + 1] ?? "";
      const term = fold(character + next);
      if (term !== "") found.push({ term, start: at, end: at + character.length + next.length });
      at += character.length;
    });
  }
  return found;
}

/** Whether a term is of a script that is compared by pairs. */
export function isPair(term: string): boolean {
  return words(term)[0]?.run === true;
}
