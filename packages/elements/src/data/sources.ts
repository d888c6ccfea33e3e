import type { ArchiveSource, Labels, Manifest } from "@event-content/archive/browse";
import { openSource } from "@event-content/archive/browse/source";
import type { Fault, ItemInput } from "@event-content/schema";
import { SharedWork } from "./shared-work.ts";

/** A bundle, items in memory, or an engine of the host's own. */
export interface OpenedSource extends ArchiveSource {
  /** Items in memory are whole; of others rows are given first. */
  readonly kind?: "bundle" | "items";
  readonly manifest?: Manifest;
  /** Names of topics, types and regions by language. */
  readonly labels?: () => Promise<Labels>;
  /** Why the first of those items is left out that are; undefined where none is. */
  readonly leftOut?: () => Promise<Fault | undefined> | undefined;
  /** Events that recur, which a question for later days does not find. */
  readonly recurring?: () => readonly ItemInput[] | Promise<readonly ItemInput[]>;
}

/** A source, and since when its answers are true. */
export interface LoadedSource {
  readonly source: OpenedSource;
  readonly loadedAt: Date;
}

/** A reader is told after a minute at the latest that nothing comes: what is slow is asked for twice. */
const PATIENCE = { retries: 1, timeout: 30_000 };

const opened = new Map<string, SharedWork<LoadedSource>>();

/**
 * What is behind an address: a bundle, a JSON file with items, or one item. Elements that name the same share one request,
 * which ends when the last of them has gone.
 *
 * @throws a fault with `code`, `message` and `hint` that says what was wrong with the answer; the next call asks again.
 */
export function sourceAt(address: string, signal: AbortSignal): Promise<LoadedSource> {
  const known = opened.get(address);
  if (known && !known.withdrawn) return known.join(signal);
  const work = new SharedWork(async (stop) => ({
    source: await openSource(address, { ...PATIENCE, signal: stop }),
    loadedAt: new Date(),
  }));
  opened.set(address, work);
  work.result.catch(() => opened.get(address) === work && opened.delete(address));
  return work.join(signal);
}

/** Forgets what was loaded, so that the next question asks the host again. */
export function forgetSource(address: string): void {
  opened.delete(address);
}
