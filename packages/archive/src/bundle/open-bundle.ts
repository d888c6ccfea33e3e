import type { Signal } from "../signal.ts";
import { bundleError } from "./bundle-fault.ts";
import { type BundleFiles, bundleFiles } from "./bundle-files.ts";
import { type FetchFile, fetchFile, type Patience } from "./fetch-file.ts";
import { BUNDLE_FORMAT, BUNDLE_VERSION, type Manifest } from "./manifest.ts";

export interface OpenOptions extends Patience {
  /** What files are asked of; default the browser’s or Node’s own `fetch`. */
  readonly fetch?: FetchFile;
  readonly signal?: Signal;
}

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
    if (text.includes(`"${BUNDLE_FORMAT}"`)) throw bundleError("damaged-file", url, `${bytes.length} bytes`);
  }
  if (!isManifest(manifest)) throw bundleError("not-a-bundle", url, JSON.stringify(text.slice(0, 40)));
  return bundleOf(manifest, url, options);
}

export function isManifest(value: unknown): value is Manifest {
  const { format, version } = Object(value) as Partial<Manifest>;
  return format === BUNDLE_FORMAT && typeof version === "number";
}

/** @throws `BundleError` where the manifest is of a later version. */
export function bundleOf(manifest: Manifest, url: string, options: OpenOptions): OpenBundle {
  const { version } = manifest;
  if (version > BUNDLE_VERSION) throw bundleError("newer-bundle", url, `version ${version}`);
  const folder = url.replace(/[?#].*$/, "").replace(/[^/]*$/, "");
  return { manifest, files: bundleFiles(folder, fetchOf(options), options) };
}

export function fetchOf({ fetch: given }: OpenOptions): FetchFile {
  return given ?? ((file, init) => fetch(file, init));
}
