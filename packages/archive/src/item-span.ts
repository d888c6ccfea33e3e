import type { ItemInput } from "@event-content/schema";
import { daysInMonth, edtf } from "@event-content/schema/core";

/** The time an item is about, as local ISO 8601 texts that compare as texts; `last` is open where it goes on. */
export interface ItemSpan {
  readonly first: string;
  readonly last: string;
}

/**
 * When an event takes place, or a news item was published.
 * Undefined where no date is known, or none with a year: such an item has no place in time.
 */
export function itemSpan(item: ItemInput): ItemSpan | undefined {
  if (item.kind === "news") return spanOf(item.published, 10);
  const { start, end = start }: { start?: unknown; end?: unknown } = Object(item.dates);
  const from = start === ".." ? { first: "0000", last: "" } : spanOf(start);
  const to = end === ".." && start !== end ? { last: "9999-12-31T23:59:59" } : spanOf(end);
  // An end before the start is no end.
  const span = from && to && to.last >= from.first ? { ...from, last: to.last } : from;
  return span?.last ? span : undefined;
}

/** The span that `edtfSpan` gives, of a text: the parts of a date have their places in it. */
function spanOf(given: unknown, length = 99): ItemSpan | undefined {
  const text = typeof given === "string" ? given.slice(0, length).replace(/[?~%]$/, "") : "";
  const { year, month = 12 } = edtf(text) ?? {};
  if (year === undefined) return undefined;
  const filled = (rest: string): string => text + rest.slice(text.length);
  const first = filled("0000-01-01T00:00:00");
  return { first, last: text[10] ? first : filled(`0000-12-${daysInMonth(year, month)}T23:59:59`) };
}
