import type { Signal } from "../signal.ts";
import type { BundleError } from "./bundle-fault.ts";
import { type Asking, fetchFile } from "./fetch-file.ts";

/** Files of a bundle: each fetched once, checked, and kept while there is room. */
export interface BundleFiles {
  /**
   * What a file holds.
   *
   * @param read gives nothing, or throws a `RangeError`, `SyntaxError` or `TypeError`, where the bytes are not as they were written
   */
  readonly file: <T>(path: string, read: ReadBytes<T>, signal?: Signal) => Promise<T>;
}

export type ReadBytes<T> = (bytes: Uint8Array) => T | undefined;

/** Files that are kept in memory. */
const KEPT = 400;

export function bundleFiles(base: string, options: Asking): BundleFiles {
  const kept = new Map<string, Promise<unknown>>();

  const load = async <T>(path: string, read: ReadBytes<T>, signal: Signal | undefined): Promise<T> => {
    const asking = { ...options, signal };
    const bytes = await fetchFile(base + path, asking, async (response) => response.arrayBuffer());
    try {
      const value = read(new Uint8Array(bytes));
      if (value !== undefined) return value;
    } catch {}
    return (await import("./read-again.ts")).readAgain(base + path, asking, read);
  };

  const file = async <T>(path: string, read: ReadBytes<T>, signal?: Signal): Promise<T> => {
    const found = kept.get(path) as Promise<T> | undefined;
    const loading = found ?? load(path, read, signal);
    kept.delete(path);
    kept.set(path, loading);
    if (kept.size > KEPT) kept.delete(kept.keys().next().value as string);
    try {
      return await loading;
    } catch (error) {
      if (kept.get(path) === loading) kept.delete(path);
      // The question that began to load it may have been withdrawn, and this one not.
      if (found && !signal?.aborted && (error as BundleError).fault?.code === "aborted")
        return file(path, read, signal);
      throw error;
    }
  };
  return { file };
}
