import type { BundleItems } from "./bundle-items.ts";
import { keysOfWord } from "./similar-keys.ts";

/** Terms that may be one letter off any of some words. */
export async function nearTerms(
  words: readonly string[],
  items: BundleItems,
): Promise<readonly (readonly [term: string, rank: number])[]> {
  const keys = [...new Set(words.flatMap(keysOfWord))];
  const read = await Promise.all(keys.map((key) => items.spread<[string, number][]>("similar", key)));
  return read.flatMap((terms = []) => terms);
}
