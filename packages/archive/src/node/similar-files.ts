import { keysOfTerm } from "../bundle/similar-keys.ts";
import { canBeMeant } from "../query/can-be-meant.ts";
import type { SpreadFiles } from "./spread-files.ts";

/** Under each key the terms that share it, and how common each is; ordered by term. */
export type SimilarFiles = SpreadFiles<[term: string, rank: number][]>;

/** Files a term where a word one letter off looks for it. Terms come in their order. */
export function addSimilar(files: SimilarFiles, term: string, rank: number): void {
  if (!canBeMeant(term)) return;
  for (const key of keysOfTerm(term)) {
    const known = files.get(key);
    if (known) known.push([term, rank]);
    else files.set(key, [[term, rank]]);
  }
}
