import type { CheckedQuery } from "../query/checked-query.ts";
import { loadStemmers } from "../stems/load-stemmers.ts";
import { askText } from "./ask-text.ts";
import type { AskedText } from "./asked-text.ts";
import type { BundleItems } from "./bundle-items.ts";
import type { BundleLists } from "./bundle-lists.ts";
import type { Manifest } from "./manifest.ts";

/** `askText` with the stemmers that its words need. */
export async function askAnyText(
  query: CheckedQuery,
  manifest: Manifest,
  items: BundleItems,
  lists: BundleLists,
): Promise<AskedText> {
  return askText(query, manifest, items, lists, await loadStemmers(manifest.languages, query.text));
}
