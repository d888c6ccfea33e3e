import { UNDATED } from "./undated.ts";

/** A stretch of numbers, `to` excluded. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export interface Size {
  readonly dated: number;
  readonly undated: number;
}

interface Cut {
  readonly size: Size;
  readonly order: "newest" | "oldest";
  readonly within: Stretch;
  /** What has yet to be loaded: where none of it is, a look costs nothing. */
  readonly loaded: readonly Stretched[];
  /** How long the first stretch that is loaded should be. */
  readonly first: number;
}

interface Stretched {
  readonly first: number;
  readonly last: number;
}

/** The second stretch is so many times as long as the first; the third is the rest: each is a round trip. */
const LONGER = 8;

/**
 * All numbers of an archive as stretches in the order of an answer, those without a place in time last: what costs
 * nothing, then as much as is hoped to be enough, then more, then the rest.
 */
export function stretchesInOrder({ size, order, within, loaded, first }: Cut): readonly Stretch[] {
  const low = Math.max(0, within.from);
  const high = Math.min(size.dated, within.to);
  const wanted = Math.max(64, Math.ceil(first));
  const dated = loaded.filter((each) => each.first < UNDATED);
  const cuts =
    order === "newest"
      ? cutAt(high, low, -1, Math.max(low, ...dated.map((each) => Math.min(high, each.last + 1))), wanted)
      : cutAt(low, high, 1, Math.min(high, ...dated.map((each) => Math.max(low, each.first))), wanted);
  const found: Stretch[] = cuts.filter(({ from, to }) => from < to);
  if (size.undated > 0 && within.to > UNDATED) found.push({ from: UNDATED, to: UNDATED + size.undated });
  return found;
}

/** From one end towards the other: as far as is free, then so long, then longer, then all. */
function cutAt(start: number, end: number, step: 1 | -1, free: number, wanted: number): Stretch[] {
  const limit = (place: number): number => (step > 0 ? Math.min(end, place) : Math.max(end, place));
  const one = limit(free + step * wanted);
  const places = [start, limit(free), one, limit(one + step * wanted * LONGER), end];
  return places.slice(1).map((place, at) => {
    const before = places[at] as number;
    return step > 0 ? { from: before, to: place } : { from: place, to: before };
  });
}

/** Whether a number comes before another in the order of an answer. */
export function byNumber(order: "newest" | "oldest"): (a: number, b: number) => number {
  return (a, b) => {
    if (a >= UNDATED || b >= UNDATED || order === "oldest") return a - b;
    return b - a;
  };
}
