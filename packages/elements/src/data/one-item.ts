import type { ItemInput } from "@event-content/schema";
import type { OpenedSource } from "./sources.ts";

/** One item of a source: that of an id, else the only or first one of a file. */
export async function oneItem(source: OpenedSource, id: string, signal: AbortSignal): Promise<ItemInput> {
  const isFile = source.kind === "items";
  const wanted =
    id || (isFile && (await source.query({ pageSize: 1 }, { signal, light: true })).items[0]?.id);
  const item = wanted ? await source.get(wanted, { signal }) : undefined;
  if (item) return item;
  throw (await import("./no-item-fault.ts")).noItemFault(id, isFile);
}
