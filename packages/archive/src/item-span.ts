import type { ItemInput } from "@event-content/schema";
import { edtf, edtfSpan } from "@event-content/schema/core";

/** The time an item is about, as local ISO 8601 texts that compare as texts; `last` is open where it goes on. */
export interface ItemSpan {
  readonly first: string;
  readonly last: string;
}

const OPEN_START = "0000";
const OPEN_END = "9999-12-31T23:59:59";

/**
 * When an event takes place, or a news item was published.
 * Undefined where no date is known, or none with a year: such an item has no place in time.
 */
export function itemSpan(item: ItemInput): ItemSpan | undefined {
  if (item.kind === "news") {
    const published: unknown = item.published;
    return typeof published === "string" ? spanOf(published.slice(0, 10)) : undefined;
  }
  const dates = item.dates;
  if (!dates) return undefined;
  const start = spanOf(dates.start);
  const end = dates.end === undefined ? start : spanOf(dates.end);
  if (dates.start === "..") return end && { first: OPEN_START, last: end.last };
  if (!start) return undefined;
  if (dates.end === "..") return { first: start.first, last: OPEN_END };
  // An end before the start is no end.
  return { first: start.first, last: end && end.last >= start.first ? end.last : start.last };
}

function spanOf(text: string | undefined): ItemSpan | undefined {
  const date = edtf(text);
  return date && edtfSpan(date);
}
