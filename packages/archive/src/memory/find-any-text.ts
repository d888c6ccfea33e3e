import type { ItemInput } from "@event-content/schema";
import { loadStemmers } from "../stems/load-stemmers.ts";
import type { ArchiveOptions } from "./archive-options.ts";
import { findText } from "./find-text.ts";
import type { ItemStore } from "./item-store.ts";
import { languagesOf } from "./languages-of.ts";
import type { TextMatch } from "./text-match.ts";

/** `findText` with the stemmers that its items need. */
export async function findAnyText<T extends ItemInput>(
  store: ItemStore<T>,
  { taxonomies, stemmers }: ArchiveOptions,
): Promise<(text: string) => TextMatch<T>> {
  return findText(store, stemmers ?? (await loadStemmers(languagesOf(store))), taxonomies);
}
