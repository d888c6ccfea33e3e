import { type BundleFiles, bundleFiles } from "./bundle-files.ts";
import { isNewer } from "./is-newer.ts";
import { isWholeManifest } from "./is-whole-manifest.ts";
import { BUNDLE_VERSION, type Manifest } from "./manifest.ts";
import type { OpenOptions } from "./open-options.ts";

/** A bundle as its manifest says it is, and its files. */
export interface OpenBundle {
  readonly manifest: Manifest;
  readonly files: BundleFiles;
}

/** Opens a bundle whose manifest is there; what is thrown where it cannot be read is loaded then. */
export async function openManifest(
  manifest: Manifest,
  url: string,
  options: OpenOptions,
): Promise<OpenBundle> {
  if (!(manifest.version <= BUNDLE_VERSION) || isNewer(manifest))
    throw (await import("./no-bundle.ts")).noBundle(manifest, url);
  if (!isWholeManifest(manifest))
    throw (await import("./damaged-file.ts")).damagedFile(url, JSON.stringify(manifest).slice(0, 40));
  return { manifest, files: bundleFiles(url.replace(/[^/]*([?#].*)?$/, ""), options) };
}
