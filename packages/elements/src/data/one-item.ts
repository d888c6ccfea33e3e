import type { ItemInput } from "@event-content/schema";
import { elementFault } from "./element-fault.ts";
import type { OpenedSource } from "./sources.ts";

/** One item of a source: that of an id, else the only or first one of a file. */
export async function oneItem(source: OpenedSource, id: string, signal: AbortSignal): Promise<ItemInput> {
  if (!id && source.kind !== "items") {
    throw elementFault("invalid-attribute", "src is a whole archive.", 'Name one of its items: item-id="…".');
  }
  const wanted = id || (await source.query({ pageSize: 1 }, { signal, light: true })).items[0]?.id;
  const item = wanted === undefined ? undefined : await source.get(wanted, { signal });
  if (item) return item;
  throw elementFault(
    "no-such-item",
    `There is no item "${id}" in the source.`,
    "Check item-id against the ids in src.",
  );
}
