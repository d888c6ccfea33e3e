import { itemSpan } from "@event-content/archive";
import type { ItemInput } from "@event-content/schema";

/** The year that an item begins in; undefined where no date is known, or none with a year. */
export function yearOf(item: ItemInput): string | undefined {
  const span = itemSpan(item);
  const year = span?.first.startsWith("0000") ? span.last.slice(0, 4) : span?.first.slice(0, 4);
  return year === "9999" ? undefined : year;
}
