import type { ItemInput } from "@event-content/schema";
import type { OpenedSource } from "./sources.ts";

const MOST = 12;

/** The ids of the items that an item names. */
export function idsNamedBy(item: ItemInput): readonly string[] {
  const named = [
    ...(Array.isArray(item.related) ? item.related.map((each) => each?.id) : []),
    ...(item.kind === "news" && Array.isArray(item.about) ? item.about : []),
  ];
  return [...new Set(named)].filter((id) => typeof id === "string").slice(0, MOST);
}

/** The items that an item names, for their titles; those that cannot be read are left out. */
export async function relatedTo(
  item: ItemInput,
  source: OpenedSource,
  signal: AbortSignal,
): Promise<readonly ItemInput[]> {
  const found = await Promise.all(
    idsNamedBy(item).map(async (id) => {
      try {
        return await source.get(id, { signal });
      } catch {
        return undefined;
      }
    }),
  );
  return found.filter((each) => each !== undefined);
}
