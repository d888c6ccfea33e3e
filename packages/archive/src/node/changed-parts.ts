import type { ItemInput } from "@event-content/schema";
import { pairSpread } from "../bundle/pair-terms.ts";
import { countItem } from "../count-facets.ts";
import type { Level } from "../text/item-texts.ts";
import type { BuildContext } from "./build-context.ts";
import { keepFacets, writeIds } from "./build-parts.ts";
import type { BundleParts } from "./bundle-parts.ts";
import { type BundleState, readingOf } from "./bundle-state.ts";
import { changedGroups, oldItem } from "./changed-groups.ts";
import { type ChangedItem, changedItems } from "./changed-items.ts";
import { changedSimilar, type TermChange } from "./changed-similar.ts";
import { allTerms, changesOf, placeTables, placeTerm } from "./changed-terms.ts";
import { facetsText } from "./facet-counts.ts";
import { fileBeginnings } from "./file-beginnings.ts";
import { frequentFrom } from "./frequent-terms.ts";
import { groupSizes } from "./group-files.ts";
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
  const { size, rows, wholes, byLanguage } = before.parts.groups;
  const sameSizes =
    JSON.stringify([
      groupSizes(gathering),
      spreadSizes(total, ID_FOLDERS),
      frequentFrom(total),
      pairSpread(total),
    ]) ===
    JSON.stringify([
      { size, rows, wholes, ...(byLanguage && { byLanguage }) },
      spreadSizes(old, ID_FOLDERS),
      frequentFrom(old),
      pairSpread(old),
    ]);
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
        placeTerm(regions, touched, term, each.number, newTerms.get(term));
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
      ...groupSizes(gathering),
      ...changedGroups(changed, context, before),
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
