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
    const ends = endYears(item);
    for (const year of ends) {
      if (year < first) first = year;
      if (year > last) last = year;
    }
  }
  return { first, last };
}

function endYears(item: ItemInput): number[] {
  const span = itemSpan(item);
  if (!span) return [];
  const open = item.kind === "event" ? item.dates : undefined;
  return [
    ...(open?.start === ".." ? [] : [Number(span.first.slice(0, 4))]),
    ...(open?.end === ".." ? [] : [Number(span.last.slice(0, 4))]),
  ];
}

/** The years an item touches, of those that are counted. */
export function yearsOf(item: ItemInput, range: YearRange): number[] {
  const span = itemSpan(item);
  if (!span) return [];
  const from = Math.max(range.first, Number(span.first.slice(0, 4)));
  const to = Math.min(range.last, Number(span.last.slice(0, 4)));
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}
