import { leafOf } from "../bundle/bundle-lists.ts";
import type { TermLists } from "../bundle/encode-leaf.ts";
import { BEGINNING, decodeLeaf, type Entry, readSegment, type Segment } from "../bundle/leaf.ts";
import { listPaths } from "../bundle/list-paths.ts";
import { unsealedBytes } from "../bundle/sealed-bytes.ts";
import type { BundleFolder } from "./bundle-folder.ts";
import { beginsStretch, type LeafSizes, type LeafStretch, leafStretches } from "./leaf-files.ts";

type Levels = [number[], number[], number[]];

/** A term whose lists may be changed. */
export interface OpenTerm {
  readonly term: string;
  terms: number | undefined;
  readonly levels: Levels;
}

/** The terms of the last bundle: a stretch of them is read when a term of it is asked for, and only those are written again. */
export class LeafRegions {
  private readonly folder: BundleFolder;
  private readonly leaves: readonly LeafStretch[];
  private readonly starts: readonly string[];
  private readonly open = new Map<number, Map<string, OpenTerm>>();

  constructor(leaves: readonly LeafStretch[], folder: BundleFolder) {
    this.folder = folder;
    this.leaves = leaves;
    this.starts = leaves.map(({ starts }) => starts[0] as string);
  }

  get(term: string): OpenTerm | undefined {
    return this.region(leafOf(this.starts, term)).get(term);
  }

  /** The term, with empty lists where it is new. */
  made(term: string): OpenTerm {
    const known = this.get(term);
    if (known) return known;
    const made: OpenTerm = { term, terms: undefined, levels: [[], [], []] };
    this.region(leafOf(this.starts, term)).set(term, made);
    return made;
  }

  delete(term: string): void {
    this.region(leafOf(this.starts, term)).delete(term);
  }

  /** The words that begin so, in no order. */
  startingWith(beginning: string): OpenTerm[] {
    const found: OpenTerm[] = [];
    const last = leafOf(this.starts, beginning + BEGINNING);
    for (let index = leafOf(this.starts, beginning); index <= last; index++) {
      for (const each of this.region(index).values()) {
        if (each.term.startsWith(beginning) && !each.term.endsWith(BEGINNING)) found.push(each);
      }
    }
    return found;
  }

  /** Writes the stretches that were read, in the same places as if all were written anew, and keeps the others. */
  write(sizes: LeafSizes): LeafStretch[] {
    // A stretch whose first term is gone has no beginning any more: its terms belong to the one before.
    for (let index = this.leaves.length - 1; index > 0; index--) {
      const terms = this.open.get(index);
      if (
        !terms ||
        [...terms.keys()]
          .sort()
          .slice(0, 1)
          .some((first) => beginsStretch(first, sizes))
      )
        continue;
      const before = this.region(index - 1);
      for (const [term, each] of terms) before.set(term, each);
      terms.clear();
    }
    return this.leaves.flatMap((leaf, index) => {
      const terms = this.open.get(index);
      if (!terms) return this.kept(leaf);
      const ordered = [...terms.keys()].sort().map((term) => terms.get(term) as OpenTerm);
      return [...leafStretches(ordered.map(closed), sizes, this.folder)];
    });
  }

  private kept(leaf: LeafStretch): LeafStretch[] {
    leaf.names.forEach((name, index) => {
      this.folder.keepFile(listPaths.leaf(leaf.starts[index] as string, name));
    });
    for (const pack of leaf.packs) this.folder.keepFile(listPaths.pack(pack));
    return [leaf];
  }

  private region(index: number): Map<string, OpenTerm> {
    const known = this.open.get(index);
    if (known) return known;
    const leaf = this.leaves[index];
    const terms = new Map(leaf ? readStretch(leaf, this.folder).map((each) => [each.term, each]) : []);
    this.open.set(index, terms);
    return terms;
  }
}

function closed({ term, terms, levels }: OpenTerm): TermLists {
  return { term, levels, ...(terms !== undefined && { terms }) };
}

function readStretch(leaf: LeafStretch, folder: BundleFolder): OpenTerm[] {
  const packs = new Map<string, Uint8Array>();
  const numbersOf = (segment: Segment): Uint32Array => {
    if (!segment.numbers && segment.pack !== undefined) {
      const pack = packs.get(segment.pack) ?? read(listPaths.pack(segment.pack), folder);
      packs.set(segment.pack, pack);
      readSegment(segment, pack);
    }
    return segment.numbers as Uint32Array;
  };
  const all = (segments: readonly Segment[]): number[] =>
    segments.flatMap((segment) => [...numbersOf(segment)]);
  return leaf.starts.flatMap((start, index) =>
    decodeLeaf(unsealedBytes(read(listPaths.leaf(start, leaf.names[index] as string), folder))).map(
      ({ term, terms, levels }: Entry) => ({
        term,
        terms,
        levels: [all(levels[0]), all(levels[1]), all(levels[2])] as Levels,
      }),
    ),
  );
}

function read(path: string, folder: BundleFolder): Uint8Array {
  const bytes = folder.read(path);
  if (!bytes) throw new RangeError(`A file of the last bundle is gone: ${path}`);
  return bytes;
}
