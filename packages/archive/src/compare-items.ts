import type { ItemInput } from "@event-content/schema";
import { itemSpan } from "./item-span.ts";

export type Order = "newest" | "oldest";

/**
 * Items by date. Those without a date, or without a year, stand last in either order;
 * equal dates are ordered by id, so that the order never depends on the input's.
 */
export function inOrder<T extends ItemInput>(items: readonly T[], order: Order = "newest"): T[] {
  const sign = order === "newest" ? -1 : 1;
  return items
    .map((item) => ({ item, first: itemSpan(item)?.first }))
    .sort((a, b) => {
      if (a.first === undefined || b.first === undefined) {
        if (a.first !== b.first) return a.first === undefined ? 1 : -1;
      } else if (a.first !== b.first) {
        return a.first < b.first ? -sign : sign;
      }
      return a.item.id < b.item.id ? -1 : a.item.id > b.item.id ? 1 : 0;
    })
    .map(({ item }) => item);
}
