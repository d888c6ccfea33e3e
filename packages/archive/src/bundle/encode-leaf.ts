import { firstFrom } from "../first-from.ts";
import { ByteWriter } from "./bytes.ts";
import { contentHash } from "./content-hash.ts";
import { BEGINNING } from "./leaf.ts";
import { encodeNumbers } from "./numbers.ts";
import { isPairTerm } from "./pair-terms.ts";
import { isTable } from "./special-terms.ts";
import { UNDATED } from "./undated.ts";

/** A term, and by level (1, 2, 3) the rising numbers of the items that have it there. */
export interface TermLists {
  readonly term: string;
  /** Of the beginning of words: how many terms begin with it. */
  readonly terms?: number;
  readonly levels: readonly [ArrayLike<number>, ArrayLike<number>, ArrayLike<number>];
}

/** So many of the newest stand in the leaf itself: a first page needs no pack. The rest is packed in so many at a time. */
const HEAD = 20;
const STEP = 8;
/** A list that is no longer stands in the leaf as a whole. */
const SHORT = 40;
const SEGMENT = 3072;
const PACK = 4096;

export interface EncodedLeaf {
  readonly bytes: Uint8Array;
  readonly packs: readonly { readonly name: string; readonly bytes: Uint8Array }[];
}

/** The file of a stretch of terms, and the packs of their longer lists. The same terms give the same bytes. */
export function encodeLeaf(entries: readonly TermLists[]): EncodedLeaf {
  const packs: { name: string; bytes: Uint8Array }[] = [];
  const body = new ByteWriter();
  let pack = new ByteWriter();
  const closePack = (): void => {
    if (pack.length === 0) return;
    const bytes = pack.taken();
    packs.push({ name: contentHash(bytes), bytes });
    pack = new ByteWriter();
  };
  let before = "";
  body.number(entries.length);
  for (const { term, terms, levels } of entries) {
    const shared = sharedLength(before, term);
    body.number(shared);
    body.text(term.slice(shared));
    if (term.endsWith(BEGINNING)) body.number(terms ?? 0);
    for (const numbers of levels) {
      const place = placeOf(term, numbers);
      const pieces = place === "both" ? piecesOf(numbers) : wholePieces(numbers, place);
      body.number(pieces.length);
      let before = 0;
      for (const { part, inline } of pieces) {
        const { coding, bytes } = encodeNumbers(part);
        const first = part[0] as number;
        body.number(first - before);
        body.number(part.length);
        body.number(bytes.length * 2 + coding);
        before = first;
        if (inline) {
          body.number(0);
          body.raw(bytes);
          continue;
        }
        if (pack.length > 0 && pack.length + bytes.length > PACK) closePack();
        body.number(packs.length + 1);
        pack.raw(bytes);
      }
    }
    before = term;
  }
  closePack();
  const file = new ByteWriter();
  file.number(packs.length);
  for (const { name } of packs) file.raw(new TextEncoder().encode(name));
  file.raw(body.taken());
  return { bytes: file.taken(), packs };
}

/** Where a list stands: in the leaf, in packs, or its head in the leaf and the rest in packs. */
export type ListPlace = "leaf" | "pack" | "both";

/** So short a list stands in the leaf, whatever it is of. */
const TINY = 6;

/** Where the list of a term stands: tables in the leaf, neighbours in packs, and of all others the newest in the leaf. */
export function placeOf(term: string, { length }: ArrayLike<number>): ListPlace {
  if (isTable(term) || length <= TINY) return "leaf";
  return isPairTerm(term) ? "pack" : "both";
}

interface Piece {
  readonly part: ArrayLike<number>;
  readonly inline: boolean;
}

function wholePieces(numbers: ArrayLike<number>, place: "leaf" | "pack"): readonly Piece[] {
  const all = Uint32Array.from(numbers);
  const dated = firstFrom(all, UNDATED);
  const pieces: Piece[] = [];
  for (const run of [all.subarray(0, dated), all.subarray(dated)]) {
    for (let at = 0; at < run.length; at += SEGMENT) {
      pieces.push({ part: run.subarray(at, at + SEGMENT), inline: place === "leaf" });
    }
  }
  return pieces;
}

/** Cuts a list so that a newer item changes only its last pieces: the newest in time, and the first without, stand in the leaf. */
function piecesOf(numbers: ArrayLike<number>): readonly Piece[] {
  const pieces: Piece[] = [];
  const all = numbers instanceof Uint32Array ? numbers : Uint32Array.from(numbers as number[]);
  const dated = firstFrom(all, UNDATED);
  const add = (from: number, to: number, inline: boolean): void => {
    for (let at = from; at < to; at += SEGMENT) {
      pieces.push({ part: all.subarray(at, Math.min(to, at + SEGMENT)), inline });
    }
  };
  const packed = dated < SHORT ? 0 : dated - HEAD - ((dated - HEAD) % STEP);
  add(0, packed, false);
  add(packed, dated, true);
  const head = all.length - dated < SHORT ? all.length : dated + HEAD;
  add(dated, head, true);
  add(head, all.length, false);
  return pieces;
}

function sharedLength(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a[length] === b[length]) length++;
  // Never between the halves of a character: each part is UTF-8 on its own.
  if (length > 0 && /[\ud800-\udbff]/.test(b[length - 1] as string)) length--;
  return length;
}
