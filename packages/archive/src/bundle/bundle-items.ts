import type { ItemInput } from "@event-content/schema";
import type { Signal } from "../signal.ts";
import type { Labels } from "../text/item-texts.ts";
import type { BundleFiles } from "./bundle-files.ts";
import { contentHash } from "./content-hash.ts";
import { type Manifest, nameAt, nameCount } from "./manifest.ts";
import { paths } from "./paths.ts";
import { type Read, readItem } from "./read-item.ts";
import { spreadPlace } from "./spread-place.ts";
import { textOf } from "./text-of.ts";
import { unsealed } from "./unsealed.ts";

/** The items of a bundle, and what is said of all of them. Every call is one round trip, however many files it takes. */
export interface BundleItems {
  /** The only language that texts of rows are wanted in. */
  readonly displayLang: string | undefined;
  /** Rows by their numbers, in the same order; of those that cannot be read the reason. */
  readonly rows: (numbers: readonly number[]) => Promise<readonly Read[]>;
  /** The same in all languages. */
  readonly fullRows: (numbers: readonly number[]) => Promise<readonly Read[]>;
  readonly wholes: (numbers: readonly number[]) => Promise<readonly Read[]>;
  /** Names of topics and types, by which items are found too. */
  readonly labels: () => Promise<Labels>;
  /** Rows of the events that recur, in the order of their numbers. */
  readonly recurring: () => Promise<readonly ItemInput[]>;
  readonly numberOf: (id: string) => Promise<number | undefined>;
  readonly counts: () => Promise<Readonly<Record<string, readonly (readonly [string | number, number])[]>>>;
  /** What is filed under a key in files that keys are spread over. */
  readonly spread: <T>(kind: "similar" | "ids", key: string) => Promise<T | undefined>;
}

export function bundleItems(
  manifest: Manifest,
  files: BundleFiles,
  signal?: Signal,
  displayLang?: string,
): BundleItems {
  const all = (kind: "rows" | "items", numbers: readonly number[], lang?: string): Promise<readonly Read[]> =>
    Promise.all(numbers.map((number) => readItem(manifest, files, kind, number, signal, lang)));

  /** JSON whose name is its hash. */
  const named = <T>(path: (name: string) => string, name: string): Promise<T> =>
    files.file(
      path(name),
      (bytes) => (contentHash(bytes) === name ? (JSON.parse(textOf(bytes)) as T) : undefined),
      signal,
    );

  const spread = async <T>(kind: "similar" | "ids", key: string): Promise<T | undefined> => {
    const { folders, files: perFolder } = manifest[kind];
    const count = nameCount(folders);
    if (count === 0) return undefined;
    const [folder, place] = spreadPlace(key, count, perFolder);
    const path = paths.spread(kind, nameAt(folders, folder), place);
    const file = (await files.file(path, unsealed, signal)) as Readonly<Record<string, T>>;
    return Object.hasOwn(file, key) ? file[key] : undefined;
  };

  return {
    displayLang,
    rows: (numbers) => all("rows", numbers, displayLang),
    fullRows: (numbers) => all("rows", numbers),
    wholes: (numbers) => all("items", numbers),
    labels: async () => (manifest.labels === undefined ? {} : named(paths.labels, manifest.labels)),
    recurring: async () =>
      manifest.recurring === undefined ? [] : named(paths.recurring, manifest.recurring),
    numberOf: (id) => spread("ids", id),
    counts: () => named(paths.facets, manifest.facets),
    spread,
  };
}
