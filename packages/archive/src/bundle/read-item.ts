import type { ItemInput } from "@event-content/schema";
import type { Signal } from "../signal.ts";
import type { BundleFiles } from "./bundle-files.ts";
import { HASH_LENGTH } from "./content-hash.ts";
import type { Manifest } from "./manifest.ts";
import { UNDATED } from "./undated.ts";
import { unsealed } from "./unsealed.ts";

/** An item, or why it could not be read. */
export type Read = { readonly item: ItemInput } | { readonly error: unknown };

/** Reads the row of an item, or the whole of it, by its number. */
export async function readItem(
  { groups }: Manifest,
  files: BundleFiles,
  kind: "rows" | "items",
  number: number,
  signal?: Signal,
): Promise<Read> {
  const [names, place] = number < UNDATED ? [groups.dated, number] : [groups.undated, number - UNDATED];
  const inGroup = place % groups.size;
  const size = kind === "rows" ? groups.rows : groups.wholes;
  const at = ((place - inGroup) / groups.size) * HASH_LENGTH;
  const path = `data/items/${names.slice(at, at + HASH_LENGTH)}/${kind}-${Math.floor(inGroup / size)}.json`;
  try {
    const items = await files.file(path, unsealed, signal);
    const item = (items as ItemInput[])[inGroup % size];
    if (!item) throw new RangeError("The file is shorter than it should be.");
    return { item };
  } catch (error) {
    return { error };
  }
}
