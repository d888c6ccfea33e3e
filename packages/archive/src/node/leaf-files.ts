import { textHash } from "../bundle/content-hash.ts";
import { contentHash } from "../bundle/content-hash.ts";
import { encodeLeaf, type TermLists } from "../bundle/leaf.ts";
import { paths } from "../bundle/manifest.ts";
import { sealedBytes } from "../bundle/sealed.ts";
import { leafKey } from "./leaf-key.ts";
import type { BundleFolder } from "./bundle-folder.ts";

/** A folder of files of terms: what each file begins at, and the folder’s name. */
export interface LeafFolder {
  readonly starts: readonly string[];
  readonly name: string;
}

/** At most so many files of terms are told apart in the manifest, more or less, and so many of them share a folder. */
const FILES = 1600;
const IN_A_FOLDER = 8;

/** How many keys of terms share a file, on average: a power of two, so that it seldom changes. */
export function leafSize(keys: number): number {
  let size = 4;
  while (keys / size > FILES) size *= 2;
  return size;
}

/** Whether a file begins at a key. It depends on the key alone: a new term moves no other file’s beginning. */
export function beginsLeaf(key: string, size: number): boolean {
  return textHash(key) % size === 0;
}

export function beginsFolder(key: string, size: number): boolean {
  return textHash(key) % (size * IN_A_FOLDER) === 0;
}

/** Writes terms, in their order, as folders of files. */
export function* leafFolders(terms: Iterable<TermLists>, size: number, folder: BundleFolder): Generator<LeafFolder> {
  let leaves: { readonly start: string; readonly terms: TermLists[] }[] = [];
  let before: string | undefined;
  for (const each of terms) {
    const key = leafKey(each.term);
    if (before === undefined || (key !== before && beginsLeaf(key, size))) {
      if (leaves.length > 0 && beginsFolder(key, size)) {
        yield writeLeaves(leaves, folder);
        leaves = [];
      }
      leaves.push({ start: key, terms: [] });
    }
    leaves.at(-1)?.terms.push(each);
    before = key;
  }
  if (leaves.length > 0) yield writeLeaves(leaves, folder);
}

function writeLeaves(
  leaves: readonly { readonly start: string; readonly terms: readonly TermLists[] }[],
  folder: BundleFolder,
): LeafFolder {
  const files = leaves.map(({ terms }) => {
    const { bytes, packs } = encodeLeaf(terms);
    for (const pack of packs) folder.keep(paths.pack(pack.name), pack.bytes);
    return sealedBytes(bytes);
  });
  const name = contentHash(Buffer.concat(files.map((bytes) => bytes.subarray(0, 8))));
  files.forEach((bytes, index) => {
    folder.keep(paths.leaf(name, index), bytes);
  });
  return { starts: leaves.map(({ start }) => start), name };
}
