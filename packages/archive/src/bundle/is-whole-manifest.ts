import { HASH_LENGTH } from "./content-hash.ts";
import type { Manifest } from "./manifest.ts";

/** Whether the numbers of a manifest fit each other, so that every item has a place in a file. */
export function isWholeManifest({ items, dated, groups }: Partial<Manifest>): boolean {
  const { size = 0, rows = 0, wholes = 0 } = groups ?? {};
  const undated = (items ?? Number.NaN) - (dated ?? Number.NaN);
  const fits = (names: unknown, count: number): boolean =>
    typeof names === "string" && names.length === Math.ceil(count / size) * HASH_LENGTH;
  return (
    [size, rows, wholes].every((each) => Number.isInteger(each) && each > 0 && each <= size) &&
    fits(groups?.dated, dated as number) &&
    fits(groups?.undated, undated)
  );
}
