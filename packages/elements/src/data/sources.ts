import type { ArchiveSource, Labels, Manifest } from "@event-content/archive/browse";
import { openSource } from "@event-content/archive/browse/source";

/** A bundle, items in memory, or an engine of the host's own. */
export interface OpenedSource extends ArchiveSource {
  /** Items in memory are whole; of others rows are given first. */
  readonly kind?: "bundle" | "items";
  readonly manifest?: Manifest;
  /** Names of topics and types by language. */
  readonly labels?: () => Promise<Labels>;
}

/** A source, and since when its answers are true. */
export interface LoadedSource {
  readonly source: OpenedSource;
  readonly loadedAt: Date;
}

const opened = new Map<string, Promise<LoadedSource>>();

/**
 * What is behind an address: a bundle, a JSON file with items, or one item. Elements that name the same share one request.
 *
 * @throws a fault with `code`, `message` and `hint` that says what was wrong with the answer; the next call asks again.
 */
export function sourceAt(address: string): Promise<LoadedSource> {
  const known = opened.get(address);
  if (known) return known;
  const loading = openSource(address).then((source) => ({ source, loadedAt: new Date() }));
  opened.set(address, loading);
  loading.catch(() => opened.delete(address));
  return loading;
}

/** Forgets what was loaded, so that the next question asks the host again. */
export function forgetSource(address: string): void {
  opened.delete(address);
}
