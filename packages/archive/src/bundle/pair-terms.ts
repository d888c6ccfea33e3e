import type { ItemInput } from "@event-content/schema";
import type { Stemmers } from "../stems/stemmers.ts";
import { itemTerms } from "../text/item-terms.ts";
import type { Labels, Level } from "../text/item-texts.ts";
import { textHash } from "./content-hash.ts";

/** What the terms of neighbours begin with: they stand behind the fields and before all words. */
const MARK = "\u0002";
const MOST = 65_536;

/** Over how many terms the neighbours of words are spread: a power of two. */
export function pairSpread(items: number): number {
  let spread = 256;
  while (spread < items && spread < MOST) spread *= 2;
  return spread;
}

/** The term of two words that stand side by side. Others share it: what is found by it is read again. */
export function pairTerm(first: string, second: string, spread: number): string {
  return MARK + (textHash(`${first} ${second}`) % spread).toString(36).padStart(4, "0");
}

export const isPairTerm = (term: string): boolean => term.startsWith(MARK);

/** Every term of an item’s texts with its level, and those of its neighbours at level 1. */
export function textTerms(
  item: ItemInput,
  stemmers: Stemmers,
  labels: Labels,
  spread: number,
): Map<string, Level> {
  const pairs = new Set<string>();
  const found = itemTerms(item, stemmers, labels, (first, second) =>
    pairs.add(pairTerm(first, second, spread)),
  );
  for (const pair of pairs) found.set(pair, 1);
  return found;
}
