import type { ItemInput } from "@event-content/schema";
import type { Manifest } from "../bundle/manifest.ts";
import { openManifest } from "../bundle/open-manifest.ts";
import type { OpenOptions } from "../bundle/open-options.ts";
import { type BrowsedBundle, browsedBundle } from "./browsed-bundle.ts";

/**
 * What `browseBundle` gives, of a bundle whose manifest is there already.
 *
 * @param address that of the manifest
 */
export async function browseManifest<T extends ItemInput>(
  address: string,
  options: OpenOptions,
  manifest: Manifest,
): Promise<BrowsedBundle<T>> {
  return browsedBundle(address, options, await openManifest(manifest, address, options));
}
