import type { BundleState } from "./bundle-state.ts";
import type { Gathered, Gathering } from "./gather-items.ts";
import { numberOf } from "./term-lists.ts";

/** An item that is not as it was: its number, and whether it was there at all. */
export interface ChangedItem {
  readonly number: number;
  readonly gathered: Gathered;
  readonly isNew: boolean;
}

/** More changes than one in so many are built anew: it costs no more. */
const FEWER_THAN = 20;

/**
 * What changed since the last build, where every item that stays keeps its number: texts were edited, or items added behind
 * all others of their kind. Undefined where that is not so.
 */
export function changedItems(
  { dated, undated }: Gathering,
  before: BundleState,
): readonly ChangedItem[] | undefined {
  const oldDated = before.items.slice(0, before.dated);
  const oldUndated = before.items.slice(before.dated);
  if (dated.length < oldDated.length || undated.length < oldUndated.length) return undefined;
  const changed: ChangedItem[] = [];
  for (const [now, old, offset] of [
    [dated, oldDated, 0],
    [undated, oldUndated, dated.length],
  ] as const) {
    for (let index = 0; index < now.length; index++) {
      const gathered = now[index] as Gathered;
      const known = old[index];
      if (known && known[0] !== gathered.id) return undefined;
      if (known?.[2] === gathered.hash) continue;
      changed.push({ number: numberOf(index + offset, dated.length), gathered, isNew: known === undefined });
    }
  }
  return changed.length * FEWER_THAN > dated.length + undated.length ? undefined : changed;
}
