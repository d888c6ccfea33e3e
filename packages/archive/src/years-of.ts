import type { ItemInput } from "@event-content/schema";
import { itemSpan } from "./item-span.ts";

/** The years that are counted: from the first to the last that an item of the archive begins or ends in. */
export interface YearRange {
  readonly first: number;
  readonly last: number;
}

/** The first and last year in which items begin or end; an end that is open is none. */
export function yearRange(items: Iterable<ItemInput>): YearRange {
  let first = 9999;
  let last = 0;
  for (const item of items) {
    const { start, end } = (item.kind === "event" && item.dates) || { start: "" };
    const [from, to] = spanYears(item);
    for (const year of [start !== ".." && from, end !== ".." && to]) {
      if (typeof year !== "number") continue;
      first = Math.min(first, year);
      last = Math.max(last, year);
    }
  }
  return { first, last };
}

/** The years an item touches, of those that are counted. */
export function yearsOf(item: ItemInput, range: YearRange): number[] {
  const [from = 1, to = 0] = spanYears(item);
  const years: number[] = [];
  for (let year = Math.max(range.first, from); year <= Math.min(range.last, to); year++) years.push(year);
  return years;
}

/** Years in which it begins and ends; none where it has no place in time. */
function spanYears(item: ItemInput): number[] {
  const span = itemSpan(item);
  return span ? [span.first, span.last].map((text) => Number(text.slice(0, 4))) : [];
}
