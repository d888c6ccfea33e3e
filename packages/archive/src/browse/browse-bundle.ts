import type { ItemInput } from "@event-content/schema";
import { answerPlain } from "../bundle/answer-plain.ts";
import { type AnswerBundle, type BundleArchive, bundleSource } from "../bundle/bundle-source.ts";
import type { Manifest } from "../bundle/manifest.ts";
import { manifestAddress } from "../bundle/manifest-address.ts";
import { bundleOf, type OpenBundle, openBundle } from "../bundle/open-bundle.ts";
import type { OpenOptions } from "../bundle/open-options.ts";
import { hasNoFields } from "../query/checked-query.ts";

/** A bundle behind an address, asked by a page. */
export interface BrowsedBundle<T extends ItemInput = ItemInput> extends BundleArchive<T> {
  readonly kind: "bundle";
}

/**
 * Opens a published bundle as `openArchive` does, for pages: what reads lists is loaded with the first filter or date, what
 * looks for words with the first text.
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
  return browsed(address, options, await openBundle(address, options));
}

/**
 * The same of a bundle whose manifest is there already.
 *
 * @param address that of the manifest
 */
export function browseManifest<T extends ItemInput = ItemInput>(
  address: string,
  options: OpenOptions,
  manifest: Manifest,
): BrowsedBundle<T> {
  return browsed(address, options, bundleOf(manifest, address, options));
}

function browsed<T extends ItemInput>(
  address: string,
  options: OpenOptions,
  opened: OpenBundle,
): BrowsedBundle<T> {
  const source = bundleSource<T>(address, options, opened, answer);
  // Its manifest changes with the archive: it is read from the source, never copied.
  return Object.defineProperty(source, "kind", { value: "bundle", enumerable: true }) as BrowsedBundle<T>;
}

const answer: AnswerBundle = async (query, { manifest, files }, items, signal) => {
  const isText = query.text.trim() !== "";
  if (!isText && hasNoFields(query)) return answerPlain(query, manifest, items);
  const [{ answerFromBundle, bundleLists }, text] = await Promise.all([
    import("./bundle-fields.ts"),
    isText ? import("../bundle/ask-any-text.ts") : undefined,
  ]);
  const lists = bundleLists(manifest, files, signal);
  return answerFromBundle(query, manifest, items, lists, text?.askAnyText(query, manifest, items, lists));
};
