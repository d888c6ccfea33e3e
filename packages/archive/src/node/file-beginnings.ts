import { BEGINNING } from "../bundle/leaf.ts";
import { beginningsOf, FILED_FROM } from "./beginnings.ts";
import type { TermChange } from "./changed-similar.ts";
import type { LeafRegions } from "./leaf-regions.ts";

/** Beginnings that more, or fewer, words share than before: some get a list of their own, some lose it. */
export function fileBeginnings(regions: LeafRegions, changes: readonly TermChange[]): void {
  const more = new Map<string, number>();
  for (const { term, was, now } of changes) {
    if ((was === 0) === (now === 0)) continue;
    for (const beginning of beginningsOf(term))
      more.set(beginning, (more.get(beginning) ?? 0) + (was === 0 ? 1 : -1));
  }
  for (const [beginning, by] of more) {
    const filed = regions.get(beginning + BEGINNING);
    if (filed) {
      filed.terms = (filed.terms ?? 0) + by;
      if (filed.terms < FILED_FROM) regions.delete(filed.term);
      continue;
    }
    const terms = regions.startingWith(beginning);
    if (terms.length < FILED_FROM) continue;
    const best = new Map<number, number>();
    for (const { levels } of terms) {
      levels.forEach((numbers, at) => {
        for (const number of numbers) if ((best.get(number) ?? 0) <= at) best.set(number, at + 1);
      });
    }
    const made = regions.made(beginning + BEGINNING);
    made.terms = terms.length;
    for (const number of [...best.keys()].sort((a, b) => a - b))
      made.levels[(best.get(number) as number) - 1]?.push(number);
  }
}
