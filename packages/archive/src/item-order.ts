import type { ItemInput } from "@event-content/schema";
import { edtf } from "@event-content/schema/core";
import { itemSpan } from "./item-span.ts";

/** Which end of time comes first. */
export type Order = "newest" | "oldest";

/** Where an item stands among others: in time, or behind all that are. */
export interface Place {
  readonly dated: boolean;
  /** The first second it is about; without a year, month and day; else nothing. Texts that compare. */
  readonly key: string;
  readonly id: string;
}

export function placeOf(item: ItemInput): Place {
  const span = itemSpan(item);
  if (span) return { dated: true, key: span.first, id: item.id };
  const unstated = item.kind === "event" ? edtf(item.dates?.start) : undefined;
  const two = (part: number | undefined): string => String(part ?? 99).padStart(2, "0");
  return { dated: false, key: unstated ? `${two(unstated.month)}-${two(unstated.day)}` : "~", id: item.id };
}

/**
 * The newest first. Those without a year stand behind all others, by month and day, then those without a date;
 * what is equal is ordered by id, so that the order never depends on the input’s.
 */
export function newestFirst(a: Place, b: Place): number {
  if (a.dated !== b.dated) return a.dated ? -1 : 1;
  if (a.key !== b.key) return a.key < b.key === a.dated ? 1 : -1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** The oldest first: the same order turned round, save that those without a year stand behind all others here too. */
export function oldestFirst(a: Place, b: Place): number {
  return a.dated && b.dated ? newestFirst(b, a) : newestFirst(a, b);
}

/** Items by date. */
export function inOrder<T extends ItemInput>(items: readonly T[], order: Order = "newest"): T[] {
  const compare = order === "oldest" ? oldestFirst : newestFirst;
  return items
    .map((item) => ({ item, place: placeOf(item) }))
    .sort((a, b) => compare(a.place, b.place))
    .map(({ item }) => item);
}
