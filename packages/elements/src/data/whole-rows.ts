import type { ItemInput } from "@event-content/schema";
import type { OpenedSource } from "./sources.ts";

/** Rows of an answer with all that is at hand: items in memory are whole, those of a bundle are what its rows hold. */
export function wholeRows(rows: readonly ItemInput[], source: OpenedSource): readonly ItemInput[] {
  if (source.kind !== "items") return rows;
  return rows.map((row) => (source.get(row.id) as ItemInput | undefined) ?? row);
}
