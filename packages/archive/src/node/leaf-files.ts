import { contentHash, textHash } from "../bundle/content-hash.ts";
import { encodeLeaf, type TermLists } from "../bundle/leaf.ts";
import { paths } from "../bundle/manifest.ts";
import type { BundleFolder } from "./bundle-folder.ts";

/** A file of terms: the first of them, and its name. */
export interface LeafFile {
  readonly start: string;
  readonly name: string;
}

/** At most so many files of terms are named in the manifest, more or less. */
const FILES = 512;
const FEWEST = 128;

/** How many terms stand in a file, on average: a power of two, so that it seldom changes. */
export function leafSize(terms: number): number {
  let size = FEWEST;
  while (terms / size > FILES) size *= 2;
  return size;
}

/** Whether a file begins at a term. It depends on the term alone: a new term moves no other file’s beginning. */
export function beginsLeaf(term: string, size: number): boolean {
  return textHash(term) % size === 0;
}

/** Writes terms, in their order, as files. */
export function* leafFiles(
  terms: Iterable<TermLists>,
  size: number,
  folder: BundleFolder,
): Generator<LeafFile> {
  let gathered: TermLists[] = [];
  for (const each of terms) {
    if (gathered.length > 0 && beginsLeaf(each.term, size)) {
      yield writeLeaf(gathered, folder);
      gathered = [];
    }
    gathered.push(each);
  }
  if (gathered.length > 0) yield writeLeaf(gathered, folder);
}

function writeLeaf(terms: readonly TermLists[], folder: BundleFolder): LeafFile {
  const { bytes, packs } = encodeLeaf(terms);
  for (const pack of packs) folder.keep(paths.pack(pack.name), pack.bytes);
  const name = contentHash(bytes);
  folder.keep(paths.leaf(name), bytes);
  return { start: (terms[0] as TermLists).term, name };
}
