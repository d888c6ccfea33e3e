import { contentHash, textHash } from "../bundle/content-hash.ts";
import { encodeLeaf, placeOf, type TermLists } from "../bundle/encode-leaf.ts";
import { LEAF_HASH_LENGTH, listPaths } from "../bundle/list-paths.ts";
import { isPairTerm } from "../bundle/pair-terms.ts";
import { sealedBytes } from "../bundle/sealed-bytes.ts";
import type { BundleFolder } from "./bundle-folder.ts";

/** Files of a stretch of terms that is cut into files anew when one of them changes. */
export interface LeafStretch {
  /** What each file begins at: the first term of the stretch, whole; of the others as much as parts them from the term before. */
  readonly starts: readonly string[];
  /** Five characters of the hash of each. */
  readonly names: readonly string[];
  /** Names of the packs of its longer lists. */
  readonly packs: readonly string[];
}

/** How terms are parted, in steps, so that it seldom changes. */
export interface LeafSizes {
  /** Terms a stretch, on average. */
  readonly stretch: number;
  /** Bytes a file, about. */
  readonly file: number;
}

/** So many stretches, and files that are named in the manifest, at most, more or less. */
const STRETCHES = 256;
const FILES = 1100;
const SMALLEST_FILE = 4096;

/** @param weight what the files will take in all, by `termWeight` */
export function leafSizes(terms: number, weight: number): LeafSizes {
  let stretch = 32;
  while (terms / stretch > STRETCHES) stretch *= 2;
  let file = SMALLEST_FILE;
  // In steps of a sixth.
  while (weight / file > FILES) file = Math.ceil((file * 7) / 6);
  return { stretch, file };
}

/** About what a term with so many items takes in its file. */
export function termWeight(term: string, items: number): number {
  return HEAD_BYTES + (isPairTerm(term) ? 0 : NUMBER_BYTES * Math.min(items, 50));
}

const HEAD_BYTES = 16;
const NUMBER_BYTES = 2;

/** Whether a stretch begins at a term. It depends on the term alone: a new term changes no other stretch. */
export function beginsStretch(term: string, sizes: LeafSizes): boolean {
  return textHash(term) % sizes.stretch === 0;
}

/** Writes terms, in their order, as files. */
export function* leafStretches(
  terms: Iterable<TermLists>,
  sizes: LeafSizes,
  folder: BundleFolder,
): Generator<LeafStretch> {
  let gathered: TermLists[] = [];
  for (const each of terms) {
    if (gathered.length > 0 && beginsStretch(each.term, sizes)) {
      yield writeLeaves(gathered, sizes, folder);
      gathered = [];
    }
    gathered.push(each);
  }
  if (gathered.length > 0) yield writeLeaves(gathered, sizes, folder);
}

/** Writes the files of one stretch. */
function writeLeaves(terms: readonly TermLists[], sizes: LeafSizes, folder: BundleFolder): LeafStretch {
  const starts: string[] = [];
  const names: string[] = [];
  const packed: string[] = [];
  let before = "";
  for (const part of parted(terms, sizes.file)) {
    const { bytes, packs } = encodeLeaf(part);
    for (const pack of packs) {
      folder.keep(listPaths.pack(pack.name), pack.bytes);
      packed.push(pack.name);
    }
    const first = (part[0] as TermLists).term;
    const start = starts.length === 0 ? first : parting(before, first);
    const file = sealedBytes(bytes);
    const name = contentHash(bytes).slice(0, LEAF_HASH_LENGTH);
    folder.keep(listPaths.leaf(start, name), file);
    starts.push(start);
    names.push(name);
    before = (part.at(-1) as TermLists).term;
  }
  return { starts, names, packs: packed };
}

function* parted(terms: readonly TermLists[], most: number): Generator<readonly TermLists[]> {
  let start = 0;
  let weight = 0;
  for (let index = 0; index < terms.length; index++) {
    const own = weightOf(terms[index] as TermLists);
    if (index > start && weight + own > most) {
      yield terms.slice(start, index);
      start = index;
      weight = 0;
    }
    weight += own;
  }
  if (start < terms.length) yield terms.slice(start);
}

function weightOf({ term, levels }: TermLists): number {
  return levels.reduce((sum, numbers) => {
    const place = placeOf(term, numbers);
    const { length } = numbers;
    return sum + NUMBER_BYTES * (place === "pack" ? 0 : place === "leaf" ? length : Math.min(length, 28));
  }, HEAD_BYTES);
}

/** The shortest beginning of a term that is not before another. */
function parting(before: string, term: string): string {
  for (let length = 1; length < term.length; length++) {
    if (term.slice(0, length) > before && !/[\ud800-\udbff]/.test(term[length - 1] as string))
      return term.slice(0, length);
  }
  return term;
}
