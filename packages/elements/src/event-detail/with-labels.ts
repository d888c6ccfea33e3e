import type { Labels } from "@event-content/archive/browse";
import type { ItemInput } from "@event-content/schema";
import type { DetailGiven } from "./detail-key.ts";

/** The record of an archive with the names of an item's topics, of its regions and of its type, as far as there are any. */
export function withLabels(
  archive: unknown,
  { topics, types, regions }: Labels,
  item: ItemInput,
): DetailGiven["archive"] {
  if (!archive) return undefined;
  const taxonomies = {
    topics: named(topics, item.topics),
    types: named(types, [item.type]),
    regions: named(regions, item.regions),
  };
  return { ...archive, taxonomies } as DetailGiven["archive"];
}

function named(labels: Labels["topics"], ids: readonly unknown[] = []): Labels["topics"] {
  return Object.fromEntries(Object.entries(labels ?? {}).filter(([id]) => ids.includes(id)));
}
