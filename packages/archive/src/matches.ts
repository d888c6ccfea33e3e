import type { ItemInput } from "@event-content/schema";
import { itemSpan } from "./item-span.ts";
import type { Query } from "./query.ts";

/** Whether an item answers a query. An item without a place in time answers none that asks for one. */
export function matches(item: ItemInput, query: Query): boolean {
  if (query.kind !== undefined && item.kind !== query.kind) return false;
  if (query.type && !query.type.includes(item.type ?? "")) return false;
  return (
    overlap(query.topics, item.topics) &&
    overlap(query.goals, item.goals) &&
    overlap(query.countries, countriesOf(item)) &&
    overlap(query.regions, item.regions) &&
    overlap(query.lang, [item.lang]) &&
    inTime(item, query)
  );
}

function overlap<T>(wanted: readonly T[] | undefined, values: readonly T[] = []): boolean {
  return wanted === undefined || wanted.some((value) => values.includes(value));
}

function countriesOf(item: ItemInput): readonly string[] {
  const place = item.kind === "event" ? item.place?.country : undefined;
  return place ? [...(item.countries ?? []), place] : (item.countries ?? []);
}

function inTime(item: ItemInput, { year, from, to }: Query): boolean {
  if (year === undefined && from === undefined && to === undefined) return true;
  const span = itemSpan(item);
  if (!span) return false;
  const firstYear = String(year).padStart(4, "0");
  if (year !== undefined && (span.last < firstYear || span.first > `${firstYear}-99`)) return false;
  return (from === undefined || span.last >= from) && (to === undefined || span.first <= `${to}~`);
}
