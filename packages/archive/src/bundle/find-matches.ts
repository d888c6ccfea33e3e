import type { Sort } from "../query/query.ts";
import type { BundleLists } from "./bundle-lists.ts";
import { type Conditions, counted, type FieldCondition, type WordCondition } from "./conditions.ts";
import type { Segment } from "./leaf.ts";
import { byNumber, type Size, type Stretch, stretchesInOrder } from "./place-in-order.ts";
import { UNDATED } from "./undated.ts";

export interface Match {
  readonly number: number;
  readonly score: number;
  /** Whether it may have words side by side that it must not have. */
  readonly suspect: boolean;
}

/**
 * Lists in so many packs, of four kilobytes, are all read, for an exact total; of longer ones only what a page needs. Fewer
 * where other files are larger.
 */
const exactUpTo = ({ dated, undated }: Size): number => (dated + undated > 300_000 ? 6 : 14);
/** So many are read where a first look was not enough, rather than look again and again. */
const MOST = 40;
/** How much more often words meet than if they were independent. */
const TOGETHER = 6;
/** How many more matches a stretch is hoped to hold than are needed. */
const MARGIN = 4;

/**
 * The items that meet all conditions, in the order of the answer, a batch at a time: who has enough asks for no more.
 * The lists are read from the answer’s beginning, as far as the batch needs.
 *
 * @param needed how many are hoped for at first
 */
export async function* findMatches(
  conditions: Conditions,
  sort: Sort,
  needed: number,
  lists: BundleLists,
  size: Size,
): AsyncGenerator<readonly Match[]> {
  const { words, fields } = conditions;
  if (words.some(({ levels }) => levels.every((each) => each.length === 0))) return;
  if (
    fields.some(({ segments, stretch }) => segments.length === 0 && (!stretch || stretch.from >= stretch.to))
  )
    return;
  const order = sort === "oldest" ? "oldest" : "newest";
  const scored = sort === "relevance" && words.length > 0;
  const within = withinOf(fields);
  const whole = wholeOf(within, size);
  const compare = byNumber(order);
  const scan = async (floor: number, ...parts: readonly Stretch[]): Promise<Match[]> => {
    await lists.load(
      segmentsOf(conditions, floor).filter((segment) => parts.some((stretch) => overlaps(segment, stretch))),
    );
    const found = parts.flatMap((stretch) => matchesIn(conditions, floor, stretch));
    return found.sort((a, b) => compare(a.number, b.number));
  };
  // Sorting keeps the order of equals.
  const all = async (): Promise<Match[]> =>
    (await scan(1, ...whole)).sort((a, b) => (scored ? b.score - a.score : 0));
  const stretches = (floor: number): readonly Stretch[] =>
    stretchesInOrder({
      size,
      order,
      within,
      loaded: unreadOf(conditions, floor),
      first: (size.dated * needed * MARGIN) / Math.max(expected(conditions, floor, size), 1e-6),
    });

  const unread = packsOf(unreadOf(conditions, 1));
  const onlyWord = words.length === 1 && fields.length === 0;
  const isAsked = words.length + fields.length + conditions.barred.length > 0;
  if (isAsked && (unread === 0 || (unread <= exactUpTo(size) && !onlyWord))) {
    yield await all();
    return;
  }
  if (!scored) {
    for (const stretch of stretches(1)) yield await scan(1, stretch);
    return;
  }
  // Of several words only those that stand in the titles are known to be the best before all lists are read.
  const best = 3 * words.length;
  const told = new Set<number>();
  const tellNew = (found: readonly Match[]): readonly Match[] =>
    found.filter(({ number }) => !told.has(number) && told.add(number));
  if (!onlyWord) {
    // Where the titles are not likely to be enough, looking at them first would be a round trip for nothing. Words of one
    // language meet more often than by chance.
    if (expected(conditions, 3, size) * TOGETHER >= needed) {
      for (const stretch of stretches(3).slice(0, 2)) yield tellNew(await scan(3, stretch));
    }
    // An item with a word in its body is at best two below: with the lists of the upper levels the one above it is certain.
    if (words.length > 1 && expected(conditions, 2, size) > needed * MARGIN) {
      const upper = await scan(2, ...whole);
      yield tellNew([best, best - 1].flatMap((wanted) => upper.filter(({ score }) => score === wanted)));
    }
    if (words.length > 1 || packsOf(unreadOf(conditions, 1)) <= MOST) {
      yield tellNew(await all());
      return;
    }
  }
  for (let level = best; level > 0; level--) {
    for (const stretch of stretches(level)) {
      const found = await scan(level, stretch);
      yield tellNew(found.filter(({ score }) => score === level));
    }
  }
}

/** The stretches of all numbers that the days allow. */
function wholeOf(within: Stretch, { dated, undated }: Size): readonly Stretch[] {
  return [
    { from: Math.max(0, within.from), to: Math.min(dated, within.to) },
    ...(undated > 0 && within.to > UNDATED ? [{ from: UNDATED, to: UNDATED + undated }] : []),
  ].filter(({ from, to }) => from < to);
}

/** Segments that have yet to be loaded. */
function unreadOf(conditions: Conditions, floor: number): readonly Segment[] {
  return segmentsOf(conditions, floor).filter(({ numbers }) => numbers === undefined);
}

function packsOf(segments: readonly Segment[]): number {
  return new Set(segments.map(({ pack }) => pack)).size;
}

/** The stretch of numbers that the days allow. */
function withinOf(fields: readonly FieldCondition[]): Stretch {
  let from = 0;
  let to = Number.MAX_SAFE_INTEGER;
  for (const { segments, stretch } of fields) {
    if (!stretch) continue;
    from = Math.max(from, Math.min(stretch.from, ...segments.map(({ first }) => first)));
    to = Math.min(to, Math.max(stretch.to, ...segments.map(({ last }) => last + 1)));
  }
  return { from, to };
}

function segmentsOf({ words, fields, barred, suspected }: Conditions, floor: number): Segment[] {
  return [
    ...words.flatMap(({ levels }) => levels.slice(floor - 1).flat()),
    ...fields.flatMap(({ segments }) => segments),
    ...barred,
    ...suspected.flat().flatMap(({ segments }) => segments),
  ];
}

/** How many matches are to be expected, were the conditions independent of each other. */
function expected({ words, fields }: Conditions, floor: number, { dated, undated }: Size): number {
  const items = Math.max(1, dated + undated);
  const share = (count: number): number => Math.min(1, count / items);
  return [
    ...words.map(({ levels }) => share(counted(levels.slice(floor - 1).flat()))),
    ...fields.map(({ segments, stretch }) =>
      share(counted(segments) + (stretch ? stretch.to - stretch.from : 0)),
    ),
  ].reduce((product, each) => product * each, items);
}

function matchesIn(
  { words, fields, barred, suspected }: Conditions,
  floor: number,
  stretch: Stretch,
): Match[] {
  const length = stretch.to - stretch.from;
  const scores = words.map((word) => scoresIn(word, floor, stretch, length));
  const kept = fields.map((field) => keptIn(field, stretch, length));
  const doubts = suspected.map((pairs) => pairs.map((pair) => keptIn(pair, stretch, length)));
  const out = new Uint8Array(length);
  for (const segment of barred) mark(out, segment, stretch, 1);
  const found: Match[] = [];
  for (let place = 0; place < length; place++) {
    if (out[place] !== 0 || !kept.every((each) => each[place] !== 0)) continue;
    let score = 0;
    for (const each of scores) {
      const level = each[place] as number;
      if (level === 0) {
        score = -1;
        break;
      }
      score += level;
    }
    if (score < 0) continue;
    const suspect = doubts.some((pairs) => pairs.every((each) => each[place] !== 0));
    found.push({ number: stretch.from + place, score, suspect });
  }
  return found;
}

function scoresIn({ levels }: WordCondition, floor: number, stretch: Stretch, length: number): Uint8Array {
  const scores = new Uint8Array(length);
  for (let level = floor; level <= 3; level++) {
    for (const segment of levels[level - 1] ?? []) mark(scores, segment, stretch, level);
  }
  return scores;
}

function keptIn({ segments, stretch: days }: FieldCondition, stretch: Stretch, length: number): Uint8Array {
  const kept = new Uint8Array(length);
  if (days) kept.fill(1, clamp(days.from - stretch.from, length), clamp(days.to - stretch.from, length));
  for (const segment of segments) mark(kept, segment, stretch, 1);
  return kept;
}

function mark(into: Uint8Array, segment: Segment, stretch: Stretch, value: number): void {
  if (!overlaps(segment, stretch)) return;
  for (const number of segment.numbers ?? []) {
    const place = number - stretch.from;
    if (place >= 0 && place < into.length) into[place] = value;
  }
}

function overlaps(segment: Segment, { from, to }: Stretch): boolean {
  return segment.first < to && segment.last >= from;
}

const clamp = (place: number, length: number): number => Math.min(length, Math.max(0, place));
