import type { PublishedEntry } from "./published-entries.ts";

/** A package as it would be published. */
export interface PackedPackage {
  readonly name: string;
  /** Name of its folder in `packages/`. */
  readonly folder: string;
  readonly entries: readonly PublishedEntry[];
  readonly tarball: Uint8Array<ArrayBuffer>;
  /** What lies in it, by path, in the order of paths. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** The manifest in it, where `workspace:` and `catalog:` are replaced. */
  readonly manifest: PackedManifest;
}

/** What is read of a manifest. */
export interface PackedManifest {
  readonly [field: string]: unknown;
  readonly name?: string;
  readonly version?: string;
  readonly exports?: Readonly<Record<string, unknown>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}
