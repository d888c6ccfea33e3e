import type { ItemInput } from "@event-content/schema";
import { answerFromBundle } from "./answer-from-bundle.ts";
import { askAnyText } from "./ask-any-text.ts";
import { bundleLists } from "./bundle-lists.ts";
import { type BundleArchive, bundleSource } from "./bundle-source.ts";
import { manifestAddress } from "./manifest-address.ts";
import { openBundle } from "./open-bundle.ts";
import type { OpenOptions } from "./open-options.ts";

/**
 * Opens a published bundle: fetches its manifest, and of the rest only what a question needs. In a browser `browseBundle`
 * is the lighter way.
 *
 * @param url the folder of the bundle, or its `archive.json`
 * @throws {BundleError} where there is no bundle, or one of a later version; its `fault` says what to do
 * @example
 * const archive = await openArchive("https://archive.example.org/");
 * (await archive.query({ text: "water", year: 2003 })).items
 */
export async function openArchive<T extends ItemInput = ItemInput>(
  url: string,
  options: OpenOptions = {},
): Promise<BundleArchive<T>> {
  const address = manifestAddress(url);
  const open = await openBundle(address, options);
  return bundleSource(address, options, { open }, async (query, { manifest, files }, items, signal) => {
    const lists = bundleLists(manifest, files, signal);
    return answerFromBundle(query, manifest, items, lists, askAnyText(query, manifest, items, lists));
  });
}
