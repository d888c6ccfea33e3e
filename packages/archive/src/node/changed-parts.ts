import type { ItemInput } from "@event-content/schema";
import { BEGINNING } from "../bundle/leaf.ts";
import { paths } from "../bundle/manifest.ts";
import { UNDATED } from "../bundle/numbers.ts";
import { pairSpread, textTerms } from "../bundle/pair-terms.ts";
import { unsealed } from "../bundle/sealed.ts";
import { specialTerms } from "../bundle/special-terms.ts";
import { countItem } from "../count-facets.ts";
import type { Level } from "../text/item-texts.ts";
import { beginningsOf, FILED_FROM } from "./beginnings.ts";
import type { BuildContext } from "./build-context.ts";
import { keepFacets, writeIds } from "./build-parts.ts";
import type { BundleParts } from "./bundle-parts.ts";
import { type BundleState, readingOf } from "./bundle-state.ts";
import { type ChangedItem, changedItems } from "./changed-items.ts";
import { changedSimilar, type TermChange } from "./changed-similar.ts";
import { dayTables } from "./day-tables.ts";
import { facetsText } from "./facet-counts.ts";
import { frequentFrom } from "./frequent-terms.ts";
import { groupSizes, writeGroup } from "./group-files.ts";
import { leafSizes, termWeight } from "./leaf-files.ts";
import { LeafRegions } from "./leaf-regions.ts";
import { ID_FOLDERS, SIMILAR_FOLDERS, spreadSizes } from "./spread-files.ts";

/**
 * The files of a bundle after a few changes: the same bytes as if all were written anew, from what changed and what the
 * last build left. Undefined where that cannot be: then everything is built.
 */
export function changedParts(context: BuildContext, before: BundleState): BundleParts | undefined {
  const { gathering, folder } = context;
  if (before.reading !== readingOf(context)) return undefined;
  const total = gathering.dated.length + gathering.undated.length;
  const old = before.items.length;
  const sameSizes =
    JSON.stringify([
      groupSizes(total),
      spreadSizes(total, ID_FOLDERS),
      frequentFrom(total),
      pairSpread(total),
    ]) ===
    JSON.stringify([groupSizes(old), spreadSizes(old, ID_FOLDERS), frequentFrom(old), pairSpread(old)]);
  const changed = sameSizes ? changedItems(gathering, before) : undefined;
  if (!changed) return undefined;
  try {
    return partsAfter(changed, context, before);
  } catch (error) {
    // A file of the last bundle is gone or damaged.
    if (!(error instanceof RangeError)) throw error;
    folder.used.clear();
    return undefined;
  }
}

function partsAfter(
  changed: readonly ChangedItem[],
  context: BuildContext,
  before: BundleState,
): BundleParts | undefined {
  const { gathering, folder, spool, progress } = context;
  const { parts } = before;
  const regions = new LeafRegions(parts.leaves, folder);
  const touched = new Map<string, number>();
  changed.forEach((each, index) => {
    const was = each.isNew ? undefined : oldItem(each.number, before, context);
    const now = JSON.parse(spool.read(each.gathered.place)) as ItemInput;
    if (was) countItem(parts.counts, was, gathering.years, -1);
    countItem(parts.counts, now, gathering.years);
    const oldTerms = was ? allTerms(was, context) : new Map<string, Level>();
    const newTerms = allTerms(now, context);
    for (const term of new Set([...oldTerms.keys(), ...newTerms.keys()])) {
      if (oldTerms.get(term) !== newTerms.get(term))
        place(regions, touched, term, each.number, newTerms.get(term));
    }
    if (index % 100 === 0) progress({ phase: "index", done: index, total: changed.length });
  });
  placeTables(regions, context, before);
  const changes = changesOf(regions, touched);
  fileBeginnings(regions, changes);

  const terms = changes.reduce(
    (sum, { was, now }) => sum + Number(was === 0) - Number(now === 0),
    parts.terms,
  );
  const weight = changes.reduce(
    (sum, { term, was, now }) => sum + weightOf(term, now) - weightOf(term, was),
    parts.weight,
  );
  const size = leafSizes(terms, weight);
  if (JSON.stringify(size) !== JSON.stringify(parts.leafSize)) return undefined;
  if (
    JSON.stringify(spreadSizes(terms * 4, SIMILAR_FOLDERS)) !==
    JSON.stringify(spreadSizes(parts.terms * 4, SIMILAR_FOLDERS))
  )
    return undefined;

  const leaves = regions.write(size);
  return {
    leaves,
    leafSize: size,
    terms,
    weight,
    groups: {
      ...groupSizes(gathering.dated.length + gathering.undated.length),
      ...writeGroups(changed, context, before),
    },
    similar: changedSimilar(changes, parts.similar, folder),
    ids: writeIds(context),
    counts: parts.counts,
    facets: keepFacets(facetsText(parts.counts), folder),
    frequent: frequentAfter(
      changes,
      parts.frequent,
      frequentFrom(gathering.dated.length + gathering.undated.length),
    ),
  };
}

const weightOf = (term: string, items: number): number => (items === 0 ? 0 : termWeight(term, items));

/** All terms of an item, those of its fields and its neighbours included, and the beginnings they are filed by. */
function allTerms(item: ItemInput, { stemmers, labels, gathering }: BuildContext): Map<string, Level> {
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

function place(
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

function firstFrom(numbers: readonly number[], wanted: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] as number) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Days and years begin at other numbers where dates changed. */
function placeTables(regions: LeafRegions, { gathering }: BuildContext, before: BundleState): void {
  const old = new Map(
    dayTables(before.items.slice(0, before.dated).map(([, key]) => ({ key }))).map((each) => [
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
function changesOf(regions: LeafRegions, touched: ReadonlyMap<string, number>): TermChange[] {
  return [...touched].map(([term, was]) => {
    const now = countOf(regions.get(term)?.levels ?? []);
    if (now === 0) regions.delete(term);
    return { term, was, now };
  });
}

/** Beginnings that more, or fewer, words share than before: some get a list of their own, some lose it. */
function fileBeginnings(regions: LeafRegions, changes: readonly TermChange[]): void {
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

function frequentAfter(
  changes: readonly TermChange[],
  before: readonly string[],
  least: number,
): readonly string[] {
  const frequent = new Set(before);
  for (const { term, now } of changes) {
    if (term < " ") continue;
    if (now >= least) frequent.add(term);
    else frequent.delete(term);
  }
  return [...frequent].sort();
}

function oldItem(number: number, { parts }: BundleState, { folder }: BuildContext): ItemInput {
  const { groups } = parts;
  const at = number < UNDATED ? number : number - UNDATED;
  const names = number < UNDATED ? groups.dated : groups.undated;
  const inGroup = at % groups.size;
  const bytes = folder.read(
    paths.wholes(names[Math.floor(at / groups.size)] as string, Math.floor(inGroup / groups.wholes)),
  );
  const item = bytes && (unsealed(bytes) as ItemInput[])[inGroup % groups.wholes];
  if (!item) throw new RangeError("An item of the last bundle is gone.");
  return item;
}

function writeGroups(
  changed: readonly ChangedItem[],
  { gathering, spool, folder }: BuildContext,
  { parts }: BundleState,
): { readonly dated: string[]; readonly undated: string[] } {
  const sizes = parts.groups;
  const written = (all: typeof gathering.dated, names: readonly string[], offset: number): string[] => {
    const touched = new Set(
      changed
        .filter(({ number }) => number < UNDATED === (offset === 0))
        .map(({ number }) => Math.floor((number - offset) / sizes.size)),
    );
    return Array.from({ length: Math.ceil(all.length / sizes.size) }, (_, group) => {
      const name = names[group];
      if (name !== undefined && !touched.has(group)) {
        if (!folder.keepFolder(`data/items/${name}`)) throw new RangeError("A folder of items is gone.");
        return name;
      }
      const texts = all
        .slice(group * sizes.size, (group + 1) * sizes.size)
        .map(({ place: at }) => spool.read(at));
      return writeGroup(texts, sizes, folder);
    });
  };
  return {
    dated: written(gathering.dated, parts.groups.dated, 0),
    undated: written(gathering.undated, parts.groups.undated, UNDATED),
  };
}
