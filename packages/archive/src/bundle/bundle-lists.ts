import type { Signal } from "../signal.ts";
import { mayHold } from "./bloom.ts";
import type { BundleFiles } from "./bundle-files.ts";
import { contentHash } from "./content-hash.ts";
import { decodeLeaf, type Entry, readSegment, type Segment } from "./leaf.ts";
import { LEAF_HASH_LENGTH, listPaths } from "./list-paths.ts";
import type { Manifest } from "./manifest.ts";
import { unsealedBytes } from "./sealed-bytes.ts";
import { type Between, startingWith } from "./starting-with.ts";

/** The lists of a bundle: which items have a term. Every call is one round trip, however many files it takes. */
export interface BundleLists {
  /** A term’s lists; undefined where no item has it. */
  readonly entry: (term: string) => Promise<Entry | undefined>;
  /** The lists of some terms, of those that any item has. */
  readonly entries: (terms: readonly string[]) => Promise<readonly Entry[]>;
  /** The lists of all terms that begin so: one entry filed for the beginning, or each of the terms. */
  readonly startingWith: (prefix: string) => Promise<readonly Entry[]>;
  /** Whether a term may be one of the commonest. */
  readonly isFrequent: (term: string) => boolean;
  readonly load: (segments: readonly Segment[]) => Promise<void>;
}

export function bundleLists(
  { terms: { starts, names }, frequent }: Manifest,
  files: BundleFiles,
  signal?: Signal,
): BundleLists {
  const leaf = (index: number): Promise<ReadonlyMap<string, Entry>> => {
    const hash = names.slice(index * LEAF_HASH_LENGTH, (index + 1) * LEAF_HASH_LENGTH);
    return files.file(
      listPaths.leaf(starts[index] as string, hash),
      (bytes) => new Map(decodeLeaf(unsealedBytes(bytes)).map((entry) => [entry.term, entry])),
      signal,
    );
  };

  const load = async (segments: readonly Segment[]): Promise<void> => {
    const packs = new Map<string, Segment[]>();
    for (const segment of segments) {
      if (segment.numbers || segment.pack === undefined) continue;
      packs.set(segment.pack, [...(packs.get(segment.pack) ?? []), segment]);
    }
    await Promise.all(
      [...packs].map(async ([pack, wanted]) => {
        const bytes = await files.file(
          listPaths.pack(pack),
          (all) => (contentHash(all) === pack ? all : undefined),
          signal,
        );
        for (const segment of wanted) readSegment(segment, bytes);
      }),
    );
  };

  const between: Between = (first, last) => {
    if (starts.length === 0) return [];
    const from = leafOf(starts, first);
    return Array.from({ length: leafOf(starts, last) - from + 1 }, (_, at) => () => leaf(from + at));
  };
  const entry = async (term: string): Promise<Entry | undefined> =>
    (await between(term, term)[0]?.())?.get(term);
  return {
    entry,
    entries: async (terms) => (await Promise.all(terms.map(entry))).filter((each) => each !== undefined),
    startingWith: (prefix) => startingWith(prefix, between),
    isFrequent: (term) =>
      mayHold(
        Uint8Array.from(atob(frequent), (digit) => digit.charCodeAt(0)),
        term,
      ),
    load,
  };
}

/** The place of the file that a term stands in: the last one that begins at it or before. */
export function leafOf(starts: readonly string[], term: string): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as string) <= term) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
