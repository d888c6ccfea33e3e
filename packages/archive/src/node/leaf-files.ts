import { contentHash, textHash } from "../bundle/content-hash.ts";
import { encodeLeaf, placeOfLists, type TermLists } from "../bundle/leaf.ts";
import { paths } from "../bundle/manifest.ts";
import { isPairTerm } from "../bundle/pair-terms.ts";
import { sealedBytes } from "../bundle/sealed.ts";
import type { BundleFolder } from "./bundle-folder.ts";

/** A folder of files of terms: what each file begins at, and the folder’s name. */
export interface LeafFolder {
  /** The first term of the folder, whole; of its other files as much as parts them from the term before. */
  readonly starts: readonly string[];
  readonly name: string;
  /** Names of the packs of its longer lists. */
  readonly packs: readonly string[];
}

/** How terms are parted, in steps, so that it seldom changes. */
export interface LeafSizes {
  /** Terms a folder, on average. */
  readonly folder: number;
  /** Bytes a file, about. */
  readonly file: number;
}

/** So many folders and files are named in the manifest at most, more or less. */
const FOLDERS = 256;
const FILES = 1500;
const SMALLEST_FILE = 4096;

/** @param weight what the files will take in all, by `termWeight` */
export function leafSizes(terms: number, weight: number): LeafSizes {
  let folder = 32;
  while (terms / folder > FOLDERS) folder *= 2;
  let file = SMALLEST_FILE;
  // By half, then by a third, and so on: 4, 6, 8, 12, 16 kB.
  while (weight / file > FILES) file = Number.isInteger(Math.log2(file)) ? file * 1.5 : (file * 4) / 3;
  return { folder, file };
}

/** About what a term with so many items takes in its file. */
export function termWeight(term: string, items: number): number {
  return HEAD_BYTES + (isPairTerm(term) ? 0 : NUMBER_BYTES * Math.min(items, 60));
}

const HEAD_BYTES = 16;
const NUMBER_BYTES = 2;

/** Whether a folder begins at a term. It depends on the term alone: a new term changes no other folder. */
export function beginsFolder(term: string, sizes: LeafSizes): boolean {
  return textHash(term) % sizes.folder === 0;
}

/** Writes terms, in their order, as folders of files. */
export function* leafFolders(
  terms: Iterable<TermLists>,
  sizes: LeafSizes,
  folder: BundleFolder,
): Generator<LeafFolder> {
  let gathered: TermLists[] = [];
  for (const each of terms) {
    if (gathered.length > 0 && beginsFolder(each.term, sizes)) {
      yield writeLeaves(gathered, sizes, folder);
      gathered = [];
    }
    gathered.push(each);
  }
  if (gathered.length > 0) yield writeLeaves(gathered, sizes, folder);
}

/** Writes the files of one folder. */
export function writeLeaves(terms: readonly TermLists[], sizes: LeafSizes, folder: BundleFolder): LeafFolder {
  const starts: string[] = [];
  const files: Uint8Array[] = [];
  const packed: string[] = [];
  let before = "";
  for (const part of parted(terms, sizes.file)) {
    const { bytes, packs } = encodeLeaf(part);
    for (const pack of packs) {
      folder.keep(paths.pack(pack.name), pack.bytes);
      packed.push(pack.name);
    }
    files.push(sealedBytes(bytes));
    const first = (part[0] as TermLists).term;
    starts.push(starts.length === 0 ? first : parting(before, first));
    before = (part.at(-1) as TermLists).term;
  }
  const name = contentHash(Buffer.concat(files.map((bytes) => bytes.subarray(0, 8))));
  files.forEach((bytes, index) => {
    folder.keep(paths.leaf(name, index), bytes);
  });
  return { starts, name, packs: packed };
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
  const within = placeOfLists(term);
  const counts = levels.map((numbers) => numbers.length);
  if (within === "pack") return HEAD_BYTES;
  const most = within === "leaf" ? Number.POSITIVE_INFINITY : 28;
  return counts.reduce((sum, count) => sum + NUMBER_BYTES * Math.min(count, most), HEAD_BYTES);
}

/** The shortest beginning of a term that is not before another. */
function parting(before: string, term: string): string {
  for (let length = 1; length < term.length; length++) {
    if (term.slice(0, length) > before && !/[\ud800-\udbff]/.test(term[length - 1] as string))
      return term.slice(0, length);
  }
  return term;
}
