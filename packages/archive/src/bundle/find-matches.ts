import type { Sort } from "../query/query.ts";
import type { BundleIndex } from "./bundle-index.ts";
import { type Conditions, counted, type FieldCondition, type WordCondition } from "./conditions.ts";
import type { Segment } from "./leaf.ts";
import { UNDATED } from "./numbers.ts";
import { byNumber, type Stretch, stretchesInOrder } from "./place-in-order.ts";

export interface Match {
  readonly number: number;
  readonly score: number;
  /** Whether it may have words side by side that it must not have. */
  readonly suspect: boolean;
}

export interface Size {
  readonly dated: number;
  readonly undated: number;
}

/** Lists of so many bytes are all read, for an exact total; of longer ones only what a page needs. */
const EXACT = 32_000;
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
  index: BundleIndex,
  size: Size,
): AsyncGenerator<readonly Match[]> {
  const { words } = conditions;
  if (words.some(({ levels }) => levels.every((each) => each.length === 0))) return;
  if (
    conditions.fields.some(
      ({ segments, stretch }) => segments.length === 0 && (!stretch || stretch.from >= stretch.to),
    )
  )
    return;
  const order = sort === "oldest" ? "oldest" : "newest";
  const scored = sort === "relevance" && words.length > 0;
  const within = withinOf(conditions.fields);
  const stretches = (floor: number): Stretch[] => {
    const likely = expected(conditions, floor, size);
    return stretchesInOrder(
      size.dated,
      size.undated,
      order,
      (size.dated * needed * MARGIN) / Math.max(likely, 1e-6),
      within,
    );
  };
  const scan = async (stretch: Stretch, floor: number): Promise<Match[]> => {
    await index.load(segmentsOf(conditions, floor).filter((segment) => overlaps(segment, stretch)));
    return matchesIn(conditions, floor, stretch).sort((a, b) => byNumber(order)(a.number, b.number));
  };
  const all = async (): Promise<Match[]> => {
    const whole: Stretch[] = [
      { from: Math.max(0, within.from), to: Math.min(size.dated, within.to) },
      ...(size.undated > 0 && within.to > UNDATED ? [{ from: UNDATED, to: UNDATED + size.undated }] : []),
    ].filter(({ from, to }) => from < to);
    await index.load(
      segmentsOf(conditions, 1).filter((segment) => whole.some((stretch) => overlaps(segment, stretch))),
    );
    const found = whole.flatMap((stretch) => matchesIn(conditions, 1, stretch));
    const compare = byNumber(order);
    return found.sort((a, b) => (scored ? b.score - a.score : 0) || compare(a.number, b.number));
  };

  const unread = segmentsOf(conditions, 1).reduce(
    (sum, { numbers, bytes }) => sum + (numbers ? 0 : bytes),
    0,
  );
  if (unread <= EXACT && (words.length > 0 || conditions.fields.length > 0)) {
    yield await all();
    return;
  }
  if (!scored) {
    for (const stretch of stretches(1)) yield await scan(stretch, 1);
    return;
  }
  if (words.length === 1) {
    for (const level of [3, 2, 1]) {
      for (const stretch of stretches(level))
        yield (await scan(stretch, level)).filter(({ score }) => score === level);
    }
    return;
  }
  // With several words only those that stand in the titles are known to be the best before all lists are read.
  const best = 3 * words.length;
  for (const stretch of stretches(3)) yield await scan(stretch, 3);
  yield (await all()).filter(({ score }) => score < best);
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
