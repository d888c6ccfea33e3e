import type { ItemInput } from "@event-content/schema";
import { specialTerms } from "../bundle/item-special-terms.ts";
import { BEGINNING } from "../bundle/leaf.ts";
import { pairSpread, textTerms } from "../bundle/pair-terms.ts";
import { firstFrom } from "../first-from.ts";
import type { Level } from "../text/item-texts.ts";
import { beginningsOf } from "./beginnings.ts";
import type { BuildContext } from "./build-context.ts";
import type { BundleState } from "./bundle-state.ts";
import type { TermChange } from "./changed-similar.ts";
import { dayTables } from "./day-tables.ts";
import type { LeafRegions } from "./leaf-regions.ts";

/** All terms of an item, those of its fields and its neighbours included, and the beginnings they are filed by. */
export function allTerms(item: ItemInput, { stemmers, labels, gathering }: BuildContext): Map<string, Level> {
  const spread = pairSpread(gathering.dated.length + gathering.undated.length);
  const found = textTerms(item, stemmers, labels, spread);
  for (const term of specialTerms(item)) found.set(term, 1);
  for (const [term, level] of [...found]) {
    for (const beginning of beginningsOf(term)) {
      const filed = beginning + BEGINNING;
      if ((found.get(filed) ?? 0) < level) found.set(filed, level);
    }
  }
  return found;
}

/** Puts an item into the list of a term at a level, and takes it off the others; `touched` keeps how many had the term before. */
export function placeTerm(
  regions: LeafRegions,
  touched: Map<string, number>,
  term: string,
  number: number,
  level: Level | undefined,
): void {
  const isBeginning = term.endsWith(BEGINNING);
  // A beginning that few words share has no list of its own.
  const entry = isBeginning ? regions.get(term) : regions.made(term);
  if (!entry) return;
  if (!isBeginning && !touched.has(term)) touched.set(term, countOf(entry.levels));
  entry.levels.forEach((numbers, at) => {
    if (at + 1 === level) insert(numbers, number);
    else remove(numbers, number);
  });
}

const countOf = (levels: readonly (readonly number[])[]): number =>
  levels.reduce((sum, { length }) => sum + length, 0);

function insert(numbers: number[], number: number): void {
  const at = firstFrom(numbers, number);
  if (numbers[at] !== number) numbers.splice(at, 0, number);
}

function remove(numbers: number[], number: number): void {
  const at = firstFrom(numbers, number);
  if (numbers[at] === number) numbers.splice(at, 1);
}

/** Days and years begin at other numbers where dates changed. */
export function placeTables(regions: LeafRegions, { gathering }: BuildContext, before: BundleState): void {
  const old = new Map(
    dayTables(before.items.slice(0, before.dated).map(([, first]) => ({ first }))).map((each) => [
      each.term,
      each,
    ]),
  );
  for (const { term, levels } of dayTables(gathering.dated)) {
    if (JSON.stringify(old.get(term)?.levels) !== JSON.stringify(levels)) {
      const entry = regions.made(term);
      entry.levels.forEach((numbers, at) => {
        numbers.splice(0, numbers.length, ...Array.from(levels[at] ?? []));
      });
    }
    old.delete(term);
  }
  for (const term of old.keys()) regions.delete(term);
}

/** How many items each touched term had, and has; a term that none has any more is taken out. */
export function changesOf(regions: LeafRegions, touched: ReadonlyMap<string, number>): TermChange[] {
  return [...touched].map(([term, was]) => {
    const now = countOf(regions.get(term)?.levels ?? []);
    if (now === 0) regions.delete(term);
    return { term, was, now };
  });
}
