import { bestOf, oneOff } from "../query/similar.ts";

/** Of the terms filed near some words those that are one letter off any of them, the commonest first. */
export function similarTerms(
  words: readonly string[],
  near: readonly (readonly [term: string, rank: number])[],
): readonly string[] {
  return bestOf(
    near.filter(([term]) => words.some((word) => oneOff(word, term))).map(([term, rank]) => ({ term, rank })),
  );
}
