import { bundleError } from "./bundle-fault.ts";
import { type BundleFiles, bundleFiles } from "./bundle-files.ts";
import { damagedFile } from "./damaged-file.ts";
import { fetchFile } from "./fetch-file.ts";
import { BUNDLE_FORMAT, isManifest } from "./is-manifest.ts";
import { BUNDLE_VERSION, type Manifest, NEXT_MAJOR } from "./manifest.ts";
import { fetchOf, type OpenOptions } from "./open-options.ts";

const ADDRESS = "Give the address of the folder that holds archive.json, or of that file.";
const UPDATE = "Install a later @event-content/archive.";

/** A bundle as its manifest says it is, and its files. */
export interface OpenBundle {
  readonly manifest: Manifest;
  readonly files: BundleFiles;
}

/** Fetches a manifest. */
export async function openBundle(url: string, options: OpenOptions, cache?: "no-cache"): Promise<OpenBundle> {
  const bytes = await fetchFile(url, fetchOf(options), options, options.signal, cache);
  const text = new TextDecoder().decode(bytes);
  let manifest: unknown;
  try {
    manifest = JSON.parse(text);
  } catch {
    // Half a manifest is one that is damaged.
    if (text.includes(`"${BUNDLE_FORMAT}"`)) throw damagedFile(url, `${bytes.length} bytes`);
  }
  if (!isManifest(manifest))
    throw bundleError("not-a-bundle", "There is no archive", url, JSON.stringify(text.slice(0, 40)), ADDRESS);
  return bundleOf(manifest, url, options);
}

/** @throws `BundleError` where the manifest is of a later version. */
export function bundleOf(manifest: Manifest, url: string, options: OpenOptions): OpenBundle {
  const { version, schemaVersion } = manifest;
  if (version > BUNDLE_VERSION || Number(schemaVersion) >= NEXT_MAJOR)
    throw bundleError(
      "newer-bundle",
      "The archive is of a later version",
      url,
      JSON.stringify({ version, schemaVersion }),
      UPDATE,
    );
  const folder = url.replace(/[?#].*$/, "").replace(/[^/]*$/, "");
  return { manifest, files: bundleFiles(folder, fetchOf(options), options) };
}
