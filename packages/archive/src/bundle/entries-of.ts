import type { BundleLists } from "./bundle-lists.ts";
import type { Entry } from "./leaf.ts";

/** The lists of some terms, of those that any item has. */
export async function entriesOf(terms: readonly string[], lists: BundleLists): Promise<Entry[]> {
  const entries = await Promise.all(terms.map(lists.entry));
  return entries.filter((entry) => entry !== undefined);
}
