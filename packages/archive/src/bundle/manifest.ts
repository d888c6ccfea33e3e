import type { ArchiveInput } from "@event-content/schema";
import { HASH_LENGTH } from "./content-hash.ts";

export const BUNDLE_FORMAT = "event-content-bundle";

/** The version this reader and writer know. A later minor of the same version only adds fields. */
export const BUNDLE_VERSION = 1;

/** The file `archive.json`: all that is fetched before the first question. See docs/bundle.md. */
export interface Manifest {
  readonly format: typeof BUNDLE_FORMAT;
  readonly version: number;
  /** The version of the content model that its items are written in; missing in what was built before versions were stated. */
  readonly schemaVersion?: string;
  /** What is said of the archive itself: title, address, languages, names of topics. */
  readonly archive?: Omit<Partial<ArchiveInput>, "taxonomies">;
  /** The name of the file with the names of topics, types and regions, where there are any. */
  readonly labels?: string;
  /** The name of the file with the rows of recurring events without their summaries, where there are any. */
  readonly recurring?: string;
  /** Where its pages are published; an item’s page is `{baseUrl}{lang}/{id}/`. */
  readonly baseUrl?: string;
  /** Languages that items are written in. */
  readonly languages: readonly string[];
  readonly items: number;
  /** So many of them have a place in time. */
  readonly dated: number;
  /** The years that are counted. */
  readonly years: { readonly first: number; readonly last: number };
  /** The name of the file with the counts of all items. */
  readonly facets: string;
  readonly groups: {
    /** Items a folder, rows a file, whole items a file. */
    readonly size: number;
    readonly rows: number;
    readonly wholes: number;
    /** Rows of one language, where rows are in several: the languages that have them, and rows a file. */
    readonly byLanguage?: { readonly languages: readonly string[]; readonly rows: number };
    /** Names of the folders, eight characters each: of items in time, and of those without. */
    readonly dated: string;
    readonly undated: string;
  };
  readonly terms: {
    /** What each file begins at, and five characters of the hash of its bytes. */
    readonly starts: readonly string[];
    readonly names: string;
  };
  /** Spread by a hash into so many files in each of the named folders. */
  readonly similar: Spread;
  readonly ids: Spread;
  /** The commonest terms as a Bloom filter in base64: a word that is in it needs no look for similar ones. */
  readonly frequent: string;
}

export interface Spread {
  readonly folders: string;
  readonly files: number;
}

export function nameAt(names: string, index: number): string {
  return names.slice(index * HASH_LENGTH, (index + 1) * HASH_LENGTH);
}

export function nameCount(names: string): number {
  return names.length / HASH_LENGTH;
}
