import type { CheckedQuery } from "../query/checked-query.ts";
import { ALL_STEMMERS } from "../stems/all-stemmers.ts";
import { stemmersFor } from "../stems/stemmers.ts";
import { askText } from "./ask-text.ts";
import type { AskedText } from "./asked-text.ts";
import type { BundleItems } from "./bundle-items.ts";
import type { BundleLists } from "./bundle-lists.ts";
import type { Manifest } from "./manifest.ts";

/** `askText` with the stemmers of all languages: one file is there sooner than one for each. */
export function askAnyText(
  query: CheckedQuery,
  manifest: Manifest,
  items: BundleItems,
  lists: BundleLists,
): AskedText {
  return askText(query, manifest, items, lists, stemmersFor(manifest.languages, ALL_STEMMERS));
}
