import { ByteReader } from "./bytes.ts";
import { HASH_LENGTH } from "./content-hash.ts";
import { type Coding, decodeNumbers } from "./numbers.ts";
import { UNDATED } from "./undated.ts";

/** A stretch of a list; its numbers are there, or in a pack. */
export interface Segment {
  readonly first: number;
  /** The last number, or one that none of them is above. */
  readonly last: number;
  readonly count: number;
  readonly bytes: number;
  readonly coding: Coding;
  readonly offset: number;
  /** The name of the pack; undefined where the numbers stand in the leaf. */
  readonly pack: string | undefined;
  numbers: Uint32Array | undefined;
}

export interface Entry {
  readonly term: string;
  readonly terms: number | undefined;
  readonly levels: readonly [readonly Segment[], readonly Segment[], readonly Segment[]];
}

/** What ends the term under which the beginning of words is filed: it comes after every word that begins so. */
export const BEGINNING = "\uffff";

/** The terms of a leaf, in order. `RangeError` where the bytes are not those of one. */
export function decodeLeaf(bytes: Uint8Array): Entry[] {
  const reader = new ByteReader(bytes);
  const names: string[] = [];
  for (let left = reader.number(); left > 0; left--) {
    names.push(new TextDecoder().decode(reader.raw(HASH_LENGTH)));
  }
  const entries: Entry[] = [];
  const offsets = new Array<number>(names.length).fill(0);
  let before = "";
  for (let left = reader.number(); left > 0; left--) {
    const shared = reader.number();
    const term: string = before.slice(0, shared) + reader.text();
    const terms = term.endsWith(BEGINNING) ? reader.number() : undefined;
    const level = (): Segment[] => segmentsOf(reader, names, offsets);
    entries.push({ term, terms, levels: [level(), level(), level()] });
    before = term;
  }
  return entries;
}

function segmentsOf(reader: ByteReader, names: readonly string[], offsets: number[]): Segment[] {
  const segments: Writable<Segment>[] = [];
  let first = 0;
  for (let left = reader.number(); left > 0; left--) {
    first += reader.number();
    const count = reader.number();
    const size = reader.number();
    const coding = (size & 1) as Coding;
    const length = (size - coding) / 2;
    const place = reader.number();
    const before = segments.at(-1);
    if (before?.pack !== undefined && before.first < UNDATED === first < UNDATED) before.last = first - 1;
    if (place === 0) {
      const numbers = decodeNumbers(reader.raw(length), coding, first, count);
      const last = numbers[count - 1] as number;
      segments.push({ first, last, count, bytes: 0, coding, offset: 0, pack: undefined, numbers });
      continue;
    }
    const pack = names[place - 1];
    if (pack === undefined) throw new RangeError("A list is in a pack that is not named.");
    const offset = offsets[place - 1] as number;
    offsets[place - 1] = offset + length;
    const last = first < UNDATED ? UNDATED - 1 : 2 * UNDATED;
    segments.push({ first, last, count, bytes: length, coding, offset, pack, numbers: undefined });
  }
  return segments;
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Numbers of a segment out of its pack. */
export function readSegment(segment: Segment, pack: Uint8Array): void {
  const end = segment.offset + segment.bytes;
  if (end > pack.length) throw new RangeError("The pack ends within a list.");
  segment.numbers = decodeNumbers(
    pack.subarray(segment.offset, end),
    segment.coding,
    segment.first,
    segment.count,
  );
}
