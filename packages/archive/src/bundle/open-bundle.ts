import { damagedFile } from "./damaged-file.ts";
import { fetchFile } from "./fetch-file.ts";
import { isManifest } from "./is-manifest.ts";
import { BUNDLE_FORMAT } from "./manifest.ts";
import { noBundle } from "./no-bundle.ts";
import { type OpenBundle, openManifest } from "./open-manifest.ts";
import type { OpenOptions } from "./open-options.ts";
import { textOf } from "./text-of.ts";

/** Fetches a manifest. */
export async function openBundle(url: string, options: OpenOptions, cache?: "no-cache"): Promise<OpenBundle> {
  const asking = { ...options, ...(cache && { cache }) };
  const bytes = await fetchFile(url, asking, (response) => response.arrayBuffer());
  const text = textOf(bytes);
  let manifest: unknown;
  try {
    manifest = JSON.parse(text);
  } catch {
    // Half a manifest is one that is damaged.
    if (text.includes(`"${BUNDLE_FORMAT}"`)) throw damagedFile(url, `${bytes.byteLength} bytes`);
  }
  if (!isManifest(manifest)) throw noBundle(undefined, url, text);
  return openManifest(manifest, url, options);
}
