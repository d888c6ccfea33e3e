import { bestOf, canBeMeant, type KnownTerm, oneOff } from "../query/similar.ts";
import type { BundleItems } from "./bundle-items.ts";
import { keysOfWord } from "./similar-keys.ts";

/** Terms one letter off any of some words, the commonest first. */
export async function similarTerms(words: readonly string[], items: BundleItems): Promise<readonly string[]> {
  const asked = words.filter(canBeMeant);
  const keys = [...new Set(asked.flatMap(keysOfWord))];
  const read = await Promise.all(keys.map((key) => items.spread<[string, number][]>("similar", key)));
  const found: KnownTerm[] = read.flatMap((terms = []) =>
    terms
      .filter(([term]) => asked.some((word) => oneOff(word, term)))
      .map(([term, rank]) => ({ term, rank })),
  );
  return bestOf(found);
}
