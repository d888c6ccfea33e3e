import type { ItemInput } from "@event-content/schema";
import { edtf } from "@event-content/schema/core";
import { type ItemSpan, itemSpan } from "./item-span.ts";

/** Which end of time comes first. */
export type Order = "newest" | "oldest";

/** Where an item stands among others. */
export interface Place {
  readonly id: string;
  /** The first second it is about; without a year a text that comes before all of these, the later the higher. */
  readonly first: string;
}

/** An item with its place. */
export interface Placed<T extends ItemInput = ItemInput> extends Place, ItemSpan {
  readonly item: T;
  /** "" where it has no place in time: it stands behind all that have. */
  readonly last: string;
}

export function placed<T extends ItemInput>(item: T): Placed<T> {
  const { dates } = item as { readonly dates?: { readonly start?: string } };
  const { month = 99, day = 99 } = edtf(dates?.start) ?? {};
  return { id: item.id, item, first: ` ${20_000 - month * 100 - day}`, last: "", ...itemSpan(item) };
}

/**
 * The newest first. Those without a year stand behind all others, by month and day, then those without a date;
 * what is equal is ordered by id, so that the order never depends on the input’s.
 */
export function newestFirst(a: Place, b: Place): number {
  return rising(b.first, a.first) || rising(a.id, b.id);
}

/** The oldest first: the same order turned round, save that those without a year stand behind all others here too. */
export function oldestFirst(a: Placed, b: Placed): number {
  return a.last && b.last ? newestFirst(b, a) : newestFirst(a, b);
}

function rising(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** Items by date. */
export function inOrder<T extends ItemInput>(items: readonly T[], order: Order = "newest"): T[] {
  return items
    .map((item) => placed(item))
    .sort(order === "oldest" ? oldestFirst : newestFirst)
    .map(({ item }) => item);
}
