import type { BundleLists } from "./bundle-lists.ts";
import { BEGINNING, type Entry } from "./leaf.ts";

/** The lists of all terms that begin so: one entry filed for the beginning, or each of the terms. */
export async function startingWith(prefix: string, lists: BundleLists): Promise<readonly Entry[]> {
  const files = lists.between(prefix, prefix + BEGINNING);
  // A beginning that many words share has an entry of its own, behind the last of them.
  if (files.length > 2) {
    const own = (await files.at(-1)?.())?.get(prefix + BEGINNING);
    if (own) return [own];
  }
  const read = await Promise.all(files.map((load) => load()));
  const own = read.at(-1)?.get(prefix + BEGINNING);
  if (own) return [own];
  return read.flatMap((terms) =>
    [...terms.values()].filter(({ term }) => term.startsWith(prefix) && !term.endsWith(BEGINNING)),
  );
}
