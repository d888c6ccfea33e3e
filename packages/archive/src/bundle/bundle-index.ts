import type { ItemInput } from "@event-content/schema";
import { bestOf, canBeMeant, type KnownTerm, oneOff } from "../query/similar.ts";
import type { Signal } from "../signal.ts";
import type { Labels } from "../text/item-texts.ts";
import type { BundleFiles } from "./bundle-files.ts";
import { textHash } from "./content-hash.ts";
import { BEGINNING, decodeLeaf, type Entry, readSegment, type Segment } from "./leaf.ts";
import { LEAF_HASH_LENGTH, type Manifest, nameAt, nameCount, paths, type Spread } from "./manifest.ts";
import { UNDATED } from "./numbers.ts";
import { unsealed, unsealedBytes } from "./sealed.ts";
import { keysOfWord } from "./similar-keys.ts";

/** What the files of a bundle know, asked for by meaning. Every call is one round trip, however many files it takes. */
export interface BundleIndex {
  /** A term’s lists; undefined where no item has it. */
  readonly entry: (term: string) => Promise<Entry | undefined>;
  /** The lists of all terms that begin so: one entry filed for the beginning, or each of the terms. */
  readonly startingWith: (prefix: string) => Promise<readonly Entry[]>;
  /** Terms one letter off any of some words, the commonest first. */
  readonly similarTo: (words: readonly string[]) => Promise<readonly string[]>;
  readonly load: (segments: readonly Segment[]) => Promise<void>;
  /** Rows by their numbers, in the same order; undefined for those that cannot be read, with the reason. */
  readonly rows: (numbers: readonly number[]) => Promise<readonly Read[]>;
  readonly wholes: (numbers: readonly number[]) => Promise<readonly Read[]>;
  /** Names of topics and types, by which items are found too. */
  readonly labels: () => Promise<Labels>;
  readonly numberOf: (id: string) => Promise<number | undefined>;
  readonly counts: () => Promise<Readonly<Record<string, readonly (readonly [string | number, number])[]>>>;
}

export type Read = { readonly item: ItemInput } | { readonly error: unknown };

export function bundleIndex(manifest: Manifest, files: BundleFiles, signal?: Signal): BundleIndex {
  const { starts, names } = manifest.terms;

  const leaf = (index: number): Promise<ReadonlyMap<string, Entry>> => {
    const hash = names.slice(index * LEAF_HASH_LENGTH, (index + 1) * LEAF_HASH_LENGTH);
    return files.file(
      paths.leaf(starts[index] as string, hash),
      (bytes) => new Map(decodeLeaf(unsealedBytes(bytes)).map((entry) => [entry.term, entry])),
      undefined,
      signal,
    );
  };

  const entry = async (term: string): Promise<Entry | undefined> =>
    starts.length === 0 ? undefined : (await leaf(leafOf(starts, term))).get(term);

  const startingWith = async (prefix: string): Promise<readonly Entry[]> => {
    if (starts.length === 0) return [];
    const first = leafOf(starts, prefix);
    const last = leafOf(starts, prefix + BEGINNING);
    // A beginning that many words share has an entry of its own, behind the last of them.
    if (last - first > 1) {
      const own = (await leaf(last)).get(prefix + BEGINNING);
      if (own) return [own];
    }
    const read = await Promise.all(
      Array.from({ length: last - first + 1 }, (_, index) => leaf(first + index)),
    );
    const own = read.at(-1)?.get(prefix + BEGINNING);
    if (own) return [own];
    return read.flatMap((terms) =>
      [...terms.values()].filter(({ term }) => term.startsWith(prefix) && !term.endsWith(BEGINNING)),
    );
  };

  const similarTo = async (given: readonly string[]): Promise<readonly string[]> => {
    const asked = given.filter(canBeMeant);
    const keys = [...new Set(asked.flatMap(keysOfWord))];
    const read = await Promise.all(
      keys.map((key) => spreadFile<Record<string, [string, number][]>>("similar", manifest.similar, key)),
    );
    const found: KnownTerm[] = keys.flatMap((key, index) =>
      (read[index]?.[key] ?? [])
        .filter(([term]) => asked.some((word) => oneOff(word, term)))
        .map(([term, rank]) => ({ term, rank })),
    );
    return bestOf(found);
  };

  const spreadFile = async <T>(
    kind: "similar" | "ids",
    spread: Spread,
    key: string,
  ): Promise<T | undefined> => {
    const folders = nameCount(spread.folders);
    if (folders === 0) return undefined;
    const [folder, file] = spreadPlace(key, folders, spread.files);
    return files.file(
      paths.spread(kind, nameAt(spread.folders, folder), file),
      (bytes) => unsealed(bytes) as T,
      undefined,
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
        const bytes = await files.file(paths.pack(pack), (all) => all, pack, signal);
        for (const segment of wanted) readSegment(segment, bytes);
      }),
    );
  };

  const packed = async (
    numbers: readonly number[],
    size: number,
    path: (group: string, index: number) => string,
  ): Promise<readonly Read[]> =>
    Promise.all(
      numbers.map(async (number): Promise<Read> => {
        const { groups } = manifest;
        const names = number < UNDATED ? groups.dated : groups.undated;
        const place = number < UNDATED ? number : number - UNDATED;
        const group = Math.floor(place / groups.size);
        const inGroup = place - group * groups.size;
        const file = path(nameAt(names, group), Math.floor(inGroup / size));
        try {
          const items = await files.file(file, (bytes) => unsealed(bytes) as ItemInput[], undefined, signal);
          const item = items[inGroup % size];
          if (!item) throw new RangeError("The file is shorter than it should be.");
          return { item };
        } catch (error) {
          return { error };
        }
      }),
    );

  return {
    entry,
    startingWith,
    similarTo,
    load,
    rows: (numbers) => packed(numbers, manifest.groups.rows, paths.rows),
    wholes: (numbers) => packed(numbers, manifest.groups.wholes, paths.wholes),
    labels: async () => {
      const name = manifest.labels;
      if (name === undefined) return {};
      return files.file(
        paths.labels(name),
        (bytes) => JSON.parse(new TextDecoder().decode(bytes)),
        name,
        signal,
      );
    },
    numberOf: async (id) => {
      const file = await spreadFile<Record<string, number>>("ids", manifest.ids, id);
      return file && Object.hasOwn(file, id) ? file[id] : undefined;
    },
    counts: () =>
      files.file(
        paths.facets(manifest.facets),
        (bytes) => JSON.parse(new TextDecoder().decode(bytes)),
        manifest.facets,
        signal,
      ),
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

/** The folder and the file that a key is spread to. */
export function spreadPlace(key: string, folders: number, files: number): [folder: number, file: number] {
  const hash = textHash(key);
  return [hash % folders, Math.floor(hash / folders) % files];
}
