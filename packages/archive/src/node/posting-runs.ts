import { closeSync, openSync, readSync, writeSync } from "node:fs";
import { join } from "node:path";
import { ByteReader, ByteWriter } from "../bundle/bytes.ts";
import type { Level } from "../text/item-texts.ts";
import { termWeight } from "./leaf-files.ts";

/** A term, and the items that have it: their sequence numbers, rising, and at which level each. */
export interface Postings {
  readonly term: string;
  readonly sequence: readonly number[];
  readonly levels: readonly Level[];
}

/** Collects which item has which term, on disk where it is more than memory should hold. */
export interface PostingRuns {
  readonly add: (term: string, sequence: number, level: Level) => void;
  /** All postings, a term at a time in the order of UTF-16 units. */
  readonly merged: () => Generator<Postings>;
  /** How many terms there are. */
  readonly terms: () => number;
  /** What their files will take, by `termWeight`. */
  readonly weight: () => number;
}

/** Postings that are held in memory: some 200 MB. */
const MOST = 3_000_000;

export function postingRuns(folder: string): PostingRuns {
  const runs: string[] = [];
  const seen = new Map<string, number>();
  let current = new Map<string, number[]>();
  let held = 0;

  const spill = (): void => {
    if (held === 0) return;
    const path = join(folder, `run-${runs.length}`);
    writeRun(path, current);
    runs.push(path);
    current = new Map();
    held = 0;
  };

  return {
    add: (term, sequence, level) => {
      const list = current.get(term);
      if (list) list.push(sequence * 4 + level);
      else {
        current.set(term, [sequence * 4 + level]);
      }
      seen.set(term, (seen.get(term) ?? 0) + 1);
      if (++held >= MOST) spill();
    },
    terms: () => seen.size,
    weight: () => [...seen].reduce((sum, [term, items]) => sum + termWeight(term, items), 0),
    merged: () => {
      if (runs.length === 0) return inMemory(current);
      spill();
      return merge(runs);
    },
  };
}

function* inMemory(lists: ReadonlyMap<string, readonly number[]>): Generator<Postings> {
  for (const term of [...lists.keys()].sort()) yield postings(term, [lists.get(term) as number[]]);
}

function postings(term: string, parts: readonly (readonly number[])[]): Postings {
  const all = parts.length === 1 ? (parts[0] as readonly number[]) : parts.flat();
  return {
    term,
    sequence: all.map((each) => Math.floor(each / 4)),
    levels: all.map((each) => (each & 3) as Level),
  };
}

function writeRun(path: string, lists: ReadonlyMap<string, readonly number[]>): void {
  const file = openSync(path, "w");
  let writer = new ByteWriter();
  for (const term of [...lists.keys()].sort()) {
    const list = lists.get(term) as readonly number[];
    const record = new ByteWriter();
    record.text(term);
    record.number(list.length);
    let before = 0;
    for (const each of list) {
      record.number(each - before);
      before = each;
    }
    writer.number(record.length);
    writer.raw(record.taken());
    if (writer.length > 1 << 20) {
      writeSync(file, writer.taken());
      writer = new ByteWriter();
    }
  }
  writeSync(file, writer.taken());
  closeSync(file);
}

interface Cursor {
  readonly next: () => { readonly term: string; readonly list: readonly number[] } | undefined;
}

function* merge(paths: readonly string[]): Generator<Postings> {
  const cursors = paths.map(readRun);
  const heads = cursors.map((cursor) => cursor.next());
  for (;;) {
    let least: string | undefined;
    for (const head of heads) if (head && (least === undefined || head.term < least)) least = head.term;
    if (least === undefined) return;
    const parts: (readonly number[])[] = [];
    heads.forEach((head, index) => {
      if (head?.term !== least) return;
      // Runs were written one after the other: their items rise from one to the next.
      parts.push(head.list);
      heads[index] = cursors[index]?.next();
    });
    yield postings(least, parts);
  }
}

function readRun(path: string): Cursor {
  const file = openSync(path, "r");
  let buffer = Buffer.alloc(0);
  let at = 0;
  let done = false;
  let closed = false;
  const fill = (wanted: number): boolean => {
    while (buffer.length - at < wanted && !done) {
      const chunk = Buffer.allocUnsafe(Math.max(1 << 18, wanted));
      const read = readSync(file, chunk, 0, chunk.length, null);
      if (read === 0) done = true;
      buffer = Buffer.concat([buffer.subarray(at), chunk.subarray(0, read)]);
      at = 0;
    }
    return buffer.length - at >= wanted;
  };
  return {
    next: () => {
      fill(5);
      if (buffer.length === at) {
        if (!closed) closeSync(file);
        closed = true;
        return undefined;
      }
      const header = new ByteReader(buffer.subarray(at));
      const length = header.number();
      at += header.at;
      fill(length);
      const reader = new ByteReader(buffer.subarray(at, at + length));
      at += length;
      const term = reader.text();
      const list: number[] = new Array(reader.number());
      let before = 0;
      for (let index = 0; index < list.length; index++) {
        before += reader.number();
        list[index] = before;
      }
      return { term, list };
    },
  };
}
