import type { ItemInput } from "@event-content/schema";
import { firstFrom } from "../first-from.ts";
import { canBeMeant } from "../query/can-be-meant.ts";
import { levelOf } from "../query/levels.ts";
import type { Wanted } from "../query/parse-text.ts";
import { bestOf, type KnownTerm, oneOff, rankOf } from "../query/similar.ts";
import type { Stemmers } from "../stems/stemmers.ts";
import { itemTerms } from "../text/item-terms.ts";
import type { Labels, Level } from "../text/item-texts.ts";

interface Postings {
  readonly places: number[];
  readonly levels: Level[];
}

/** Which items have which terms; an item is named by its place in the list that was given. */
export interface TermIndex {
  /** By place, how well each item has the word; 0 where it has not. And the terms taken for it where it is mistyped. */
  readonly find: (wanted: Wanted) => { readonly levels: Uint8Array; readonly similar: readonly string[] };
}

export function termIndex(items: readonly ItemInput[], stemmers: Stemmers, labels?: Labels): TermIndex {
  const postings = new Map<string, Postings>();
  items.forEach((item, place) => {
    for (const [term, level] of itemTerms(item, stemmers, labels)) {
      const entry = postings.get(term) ?? { places: [], levels: [] };
      if (entry.places.length === 0) postings.set(term, entry);
      entry.places.push(place);
      entry.levels.push(level);
    }
  });
  const terms = [...postings.keys()].sort();

  const mark = (into: Uint8Array, term: string, whole: boolean): void => {
    const entry = postings.get(term);
    entry?.places.forEach((place, index) => {
      const level = levelOf(entry.levels[index] as Level, whole);
      if ((into[place] as number) < level) into[place] = level;
    });
  };

  return {
    find: (wanted) => {
      const levels = new Uint8Array(items.length);
      for (const term of wanted.terms) mark(levels, term, true);
      for (const prefix of wanted.prefixes) {
        for (let at = firstFrom(terms, prefix); terms[at]?.startsWith(prefix); at++)
          mark(levels, terms[at] as string, false);
      }
      if (!wanted.fuzzy || levels.some((level) => level > 0)) return { levels, similar: [] };
      const similar = similarTo(wanted, terms, postings);
      for (const term of similar) mark(levels, term, false);
      return { levels, similar };
    },
  };
}

function similarTo(
  wanted: Wanted,
  terms: readonly string[],
  postings: ReadonlyMap<string, Postings>,
): string[] {
  const found: KnownTerm[] = [];
  const asked = wanted.terms.filter(canBeMeant);
  for (const term of terms) {
    if (!canBeMeant(term) || !asked.some((each) => oneOff(each, term))) continue;
    found.push({ term, rank: rankOf(postings.get(term)?.places.length ?? 0) });
  }
  return bestOf(found);
}
