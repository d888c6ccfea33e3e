import type { Signal } from "../signal.ts";
import { isBundleError } from "./bundle-fault.ts";
import { contentHash } from "./content-hash.ts";
import { damagedFile } from "./damaged-file.ts";
import { type FetchFile, fetchFile, type Patience } from "./fetch-file.ts";

/** Files of a bundle: each fetched once, checked, and kept while there is room. */
export interface BundleFiles {
  /**
   * What a file holds.
   *
   * @param name the hash of its bytes, where that is its name
   * @param read throws where the bytes are not what they should be
   */
  readonly file: <T>(
    path: string,
    read: (bytes: Uint8Array) => T,
    name?: string,
    signal?: Signal,
  ) => Promise<T>;
}

/** Files that are kept in memory. */
const KEPT = 400;

export function bundleFiles(base: string, fetchOne: FetchFile, patience: Patience): BundleFiles {
  const kept = new Map<string, Promise<unknown>>();

  const load = async <T>(
    path: string,
    read: (bytes: Uint8Array) => T,
    name: string | undefined,
    signal: Signal | undefined,
  ): Promise<T> => {
    const url = base + path;
    const first = await fetchFile(url, fetchOne, patience, signal);
    const known = checked(first, read, name);
    if (known) return known.value;
    // A proxy may hold half a file: once more, past it.
    const again = checked(await fetchFile(url, fetchOne, patience, signal, "no-cache"), read, name);
    if (again) return again.value;
    throw damagedFile(url, `${first.length} bytes`);
  };

  const file = <T>(
    path: string,
    read: (bytes: Uint8Array) => T,
    name?: string,
    signal?: Signal,
  ): Promise<T> => {
    const found = kept.get(path) as Promise<T> | undefined;
    if (found) {
      kept.delete(path);
      kept.set(path, found);
      // The question that began to load it may have been withdrawn, and this one not.
      return found.catch((error: unknown) => {
        if (isBundleError(error) && error.fault.code === "aborted" && !signal?.aborted)
          return file(path, read, name, signal);
        throw error;
      });
    }
    const loading = load(path, read, name, signal).catch((error: unknown) => {
      kept.delete(path);
      throw error;
    });
    kept.set(path, loading);
    const oldest = kept.keys().next().value;
    if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
    return loading;
  };
  return { file };
}

function checked<T>(
  bytes: Uint8Array,
  read: (bytes: Uint8Array) => T,
  name: string | undefined,
): { value: T } | undefined {
  if (name !== undefined && contentHash(bytes) !== name) return undefined;
  try {
    return { value: read(bytes) };
  } catch (error) {
    if (error instanceof RangeError || error instanceof SyntaxError || error instanceof TypeError)
      return undefined;
    throw error;
  }
}
