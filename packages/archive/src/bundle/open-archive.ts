import type { ItemInput } from "@event-content/schema";
import { loadStemmers } from "../stems/load-stemmers.ts";
import { answerFromBundle } from "./answer-from-bundle.ts";
import { askText } from "./ask-text.ts";
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
  // Loaded before the first question waits for them.
  await loadStemmers(open.manifest.languages);
  return bundleSource(address, options, { open }, async (query, { manifest, files }, items, signal) => {
    const stemmers = await loadStemmers(manifest.languages);
    const lists = bundleLists(manifest, files, signal);
    return answerFromBundle(query, manifest, items, lists, askText(query, manifest, items, lists, stemmers));
  });
}
