import { BEGINNING } from "../bundle/leaf.ts";
import type { Level } from "../text/item-texts.ts";
import { isPair } from "../text/terms.ts";
import type { Postings } from "./posting-runs.ts";

/** A beginning that more terms share has a list of its own: those of fewer stand close together and are read one by one. */
export const FILED_FROM = 65;
const SHORTEST = 2;
const LONGEST = 8;

/** The beginnings that a term is found by. */
export function beginningsOf(term: string): string[] {
  // The special terms are no words.
  if (term < " ") return [];
  if (isPair(term)) return [String.fromCodePoint(term.codePointAt(0) as number)];
  const found: string[] = [];
  for (let length = SHORTEST; length <= Math.min(LONGEST, term.length); length++) {
    if (!/[\ud800-\udbff]/.test(term[length - 1] as string)) found.push(term.slice(0, length));
  }
  return found;
}

/** A list of a beginning, behind all terms that begin so. */
export interface Filed extends Postings {
  /** How many terms begin so. */
  readonly terms?: number;
}

interface Open {
  readonly beginning: string;
  terms: number;
  /** By item the best level of any of the terms; shared between the beginnings of one length, which never overlap. */
  readonly levels: Uint8Array;
  touched: number[] | undefined;
}

/** So many items are remembered one by one before all are looked through. */
const FEW = 50_000;

/** All postings, and after the terms of a beginning that many share, its own. */
export function* withBeginnings(postings: Iterable<Postings>, items: number): Generator<Filed> {
  const spare: Uint8Array[] = [];
  let open: Open[] = [];
  const closed = function* (still: (each: Open) => boolean): Generator<Filed> {
    // The longest first: it stands before the shorter.
    for (const each of open.filter((one) => !still(one)).reverse()) {
      if (each.terms >= FILED_FROM) yield filed(each);
      clear(each);
      spare.push(each.levels);
    }
    open = open.filter(still);
  };
  for (const each of postings) {
    const beginnings = beginningsOf(each.term);
    yield* closed(({ beginning }) => each.term.startsWith(beginning));
    for (const beginning of beginnings) {
      const known = open.find((one) => one.beginning === beginning);
      if (known) add(known, each);
      else {
        const started: Open = {
          beginning,
          terms: 0,
          levels: spare.pop() ?? new Uint8Array(items),
          touched: [],
        };
        open.push(started);
        open.sort((a, b) => a.beginning.length - b.beginning.length);
        add(started, each);
      }
    }
    yield each;
  }
  yield* closed(() => false);
}

function add(open: Open, { sequence, levels }: Postings): void {
  open.terms++;
  const { levels: best } = open;
  for (let index = 0; index < sequence.length; index++) {
    const item = sequence[index] as number;
    const level = levels[index] as Level;
    const known = best[item] as number;
    if (known === 0) open.touched?.push(item);
    if (known < level) best[item] = level;
  }
  if (open.touched && open.touched.length > FEW) open.touched = undefined;
}

function filed({ beginning, terms, levels, touched }: Open): Filed {
  const sequence = touched ? touched.sort((a, b) => a - b) : allOf(levels);
  return {
    term: beginning + BEGINNING,
    terms,
    sequence,
    levels: sequence.map((item) => levels[item] as Level),
  };
}

function allOf(levels: Uint8Array): number[] {
  const found: number[] = [];
  for (let item = 0; item < levels.length; item++) if (levels[item] !== 0) found.push(item);
  return found;
}

function clear({ levels, touched }: Open): void {
  if (!touched) levels.fill(0);
  else for (const item of touched) levels[item] = 0;
}
