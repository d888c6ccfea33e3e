import type { Phrase, TextQuery } from "../query/parse-text.ts";
import type { Neighbours } from "./asked-text.ts";
import { pairSpread, pairTerm } from "./pair-terms.ts";

/** Neighbours of a long phrase that are looked up; whether the rest follows is read in the items. */
const MOST = 4;

/** What an item with the phrases of a text must have: each pair of their words side by side. */
export function neighboursOf({ phrases, unwantedPhrases }: TextQuery, items: number): Neighbours {
  const spread = pairSpread(items);
  return {
    together: phrases.flatMap((phrase) => pairsOf(phrase, spread)),
    apart: unwantedPhrases.map((phrase) => pairsOf(phrase, spread)),
  };
}

function pairsOf(phrase: Phrase, spread: number): string[][] {
  return phrase.slice(1, 1 + MOST).map((seconds, at) => {
    const firsts = phrase[at] ?? [];
    return [...new Set(firsts.flatMap((first) => seconds.map((second) => pairTerm(first, second, spread))))];
  });
}
