import type { ItemInput } from "@event-content/schema";
import type { Signal } from "../signal.ts";
import type { Labels } from "../text/item-texts.ts";
import type { BundleFiles } from "./bundle-files.ts";
import { type Manifest, nameAt, nameCount } from "./manifest.ts";
import { paths } from "./paths.ts";
import { unsealed } from "./sealed.ts";
import { spreadPlace } from "./spread-place.ts";
import { UNDATED } from "./undated.ts";

/** The items of a bundle, and what is said of all of them. Every call is one round trip, however many files it takes. */
export interface BundleItems {
  /** Rows by their numbers, in the same order; of those that cannot be read the reason. */
  readonly rows: (numbers: readonly number[]) => Promise<readonly Read[]>;
  readonly wholes: (numbers: readonly number[]) => Promise<readonly Read[]>;
  /** Names of topics and types, by which items are found too. */
  readonly labels: () => Promise<Labels>;
  readonly numberOf: (id: string) => Promise<number | undefined>;
  readonly counts: () => Promise<Readonly<Record<string, readonly (readonly [string | number, number])[]>>>;
  /** What is filed under a key in files that keys are spread over. */
  readonly spread: <T>(kind: "similar" | "ids", key: string) => Promise<T | undefined>;
}

export type Read = { readonly item: ItemInput } | { readonly error: unknown };

export function bundleItems(manifest: Manifest, files: BundleFiles, signal?: Signal): BundleItems {
  const { groups } = manifest;

  const one = async (
    number: number,
    size: number,
    path: (group: string, index: number) => string,
  ): Promise<Read> => {
    const names = number < UNDATED ? groups.dated : groups.undated;
    const place = number < UNDATED ? number : number - UNDATED;
    const inGroup = place % groups.size;
    const file = path(nameAt(names, (place - inGroup) / groups.size), Math.floor(inGroup / size));
    try {
      const items = await files.file(file, (bytes) => unsealed(bytes) as ItemInput[], undefined, signal);
      const item = items[inGroup % size];
      if (!item) throw new RangeError("The file is shorter than it should be.");
      return { item };
    } catch (error) {
      return { error };
    }
  };

  /** JSON whose name is its hash. */
  const named = <T>(path: (name: string) => string, name: string): Promise<T> =>
    files.file(path(name), (bytes) => JSON.parse(new TextDecoder().decode(bytes)) as T, name, signal);

  const spread = async <T>(kind: "similar" | "ids", key: string): Promise<T | undefined> => {
    const { folders, files: perFolder } = manifest[kind];
    const count = nameCount(folders);
    if (count === 0) return undefined;
    const [folder, place] = spreadPlace(key, count, perFolder);
    const path = paths.spread(kind, nameAt(folders, folder), place);
    const file = await files.file(
      path,
      (bytes) => unsealed(bytes) as Readonly<Record<string, T>>,
      undefined,
      signal,
    );
    return Object.hasOwn(file, key) ? file[key] : undefined;
  };

  return {
    rows: (numbers) => Promise.all(numbers.map((number) => one(number, groups.rows, paths.rows))),
    wholes: (numbers) => Promise.all(numbers.map((number) => one(number, groups.wholes, paths.wholes))),
    labels: async () => (manifest.labels === undefined ? {} : named(paths.labels, manifest.labels)),
    numberOf: (id) => spread("ids", id),
    counts: () => named(paths.facets, manifest.facets),
    spread,
  };
}
