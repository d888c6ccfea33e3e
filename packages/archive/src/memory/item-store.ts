import type { ItemInput } from "@event-content/schema";
import { newestFirst, type Placed, placed } from "../item-order.ts";
import { isItem } from "./is-item.ts";

/** Items that were read. */
export interface ItemStore<T extends ItemInput> {
  /** Of two with one id the first. */
  readonly byId: ReadonlyMap<string, T>;
  readonly newest: readonly Placed<T>[];
}

/** Reads items; what is none, and what has the id of another, is left out: see `leftOutFaults`. */
export function itemStore<T extends ItemInput>(items: readonly T[]): ItemStore<T> {
  const byId = new Map(
    items
      .filter(isItem)
      .reverse()
      .map((item) => [item.id, item]),
  );
  return { byId, newest: [...byId.values()].map((item) => placed(item)).sort(newestFirst) };
}
