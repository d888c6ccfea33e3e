import type { ItemInput } from "@event-content/schema";
import { manifestAddress } from "../bundle/manifest-address.ts";
import { openBundle } from "../bundle/open-bundle.ts";
import type { OpenOptions } from "../bundle/open-options.ts";
import { type BrowsedBundle, browsedBundle } from "./browsed-bundle.ts";

/**
 * Opens a published bundle as `openArchive` does, for pages: what answers more than a light question for a page of all items
 * is loaded with the first that does, what reads lists with the first filter or date, what looks for words with the first text.
 *
 * @param url the folder of the bundle, or its `archive.json`
 * @throws {BundleError} where there is no bundle, or one of a later version; its `fault` says what to do
 * @example
 * const source = await browseBundle("https://archive.example.org/");
 * (await source.query({ page: 2 })).items
 */
export async function browseBundle<T extends ItemInput = ItemInput>(
  url: string,
  options: OpenOptions = {},
): Promise<BrowsedBundle<T>> {
  const address = manifestAddress(url);
  return browsedBundle(address, options, await openBundle(address, options));
}
