import { canBeMeant } from "../query/can-be-meant.ts";
import { levelOf } from "../query/levels.ts";
import type { Wanted } from "../query/parse-text.ts";
import type { Level } from "../text/item-texts.ts";
import type { BundleItems } from "./bundle-items.ts";
import type { BundleLists } from "./bundle-lists.ts";
import type { WordCondition } from "./conditions.ts";
import type { Entry, Segment } from "./leaf.ts";
import { nearTerms } from "./near-terms.ts";

/** The lists of all that have a word. */
export async function segmentsOfWord(
  { terms, prefixes }: Wanted,
  lists: BundleLists,
): Promise<readonly Segment[]> {
  const [whole, partly] = await Promise.all([
    lists.entries(terms),
    Promise.all(prefixes.map(lists.startingWith)),
  ]);
  return [...whole, ...partly.flat()].flatMap(({ levels }) => levels.flat());
}

/** The lists of a word. Terms near to one that is not frequent are fetched at once: it may be mistyped. */
export async function wordCondition(
  wanted: Wanted,
  lists: BundleLists,
  items: BundleItems,
): Promise<WordCondition> {
  const asked = wanted.terms.filter(canBeMeant);
  const rare = wanted.fuzzy && !wanted.terms.some(lists.isFrequent);
  const [whole, beginnings, early] = await Promise.all([
    lists.entries(wanted.terms),
    Promise.all(wanted.prefixes.map(lists.startingWith)),
    rare ? nearTerms(asked, items) : undefined,
  ]);
  const partly = beginnings.flat();
  if (whole.length + partly.length > 0 || !wanted.fuzzy) return joined(wanted, [], whole, partly);
  const [{ similarTerms }, near] = await Promise.all([
    import("./mistyped.ts"),
    early ?? nearTerms(asked, items),
  ]);
  const similar = similarTerms(asked, near);
  return joined(wanted, similar, [], await lists.entries(similar));
}

function joined(
  wanted: Wanted,
  similar: readonly string[],
  whole: readonly Entry[],
  partly: readonly Entry[],
): WordCondition {
  const levels: [Segment[], Segment[], Segment[]] = [[], [], []];
  const add = (entry: Entry, isWhole: boolean): void => {
    entry.levels.forEach((segments, at) => {
      levels[levelOf((at + 1) as Level, isWhole) - 1]?.push(...segments);
    });
  };
  for (const entry of whole) add(entry, true);
  for (const entry of partly) add(entry, false);
  return { wanted, similar, levels, count: countOf(wanted, whole, partly) };
}

/** How many have a word: known where one entry holds all others. */
function countOf(
  { prefixes }: Wanted,
  whole: readonly Entry[],
  partly: readonly Entry[],
): number | undefined {
  const [one] = partly.length > 0 ? partly : whole;
  if (!one) return 0;
  if (partly.length > 1 || (partly.length === 0 && whole.length > 1)) return undefined;
  if (
    partly.length === 1 &&
    whole.some(({ term }) => !(prefixes.length === 1 && term.startsWith(prefixes[0] as string)))
  ) {
    return undefined;
  }
  return one.levels.flat().reduce((sum, { count }) => sum + count, 0);
}
