import { HASH_LENGTH } from "./content-hash.ts";
import type { Manifest } from "./manifest.ts";

/** Whether the numbers of a manifest fit each other, so that every item has a place in a file. */
export function isWholeManifest({ items, dated, groups }: Manifest): boolean {
  const { size, rows, wholes, dated: inTime, undated } = Object(groups) as Manifest["groups"];
  const fits = (names: string, count: number): boolean =>
    names?.length === Math.ceil(count / size) * HASH_LENGTH;
  return (
    rows > 0 &&
    rows <= size &&
    wholes > 0 &&
    wholes <= size &&
    fits(inTime, dated) &&
    fits(undated, items - dated)
  );
}
