import { UNDATED } from "./numbers.ts";

/** A stretch of numbers, `to` excluded. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * All numbers of an archive as stretches in the order of an answer: the newest (or oldest) first, each stretch twice as
 * long as the one before, those without a place in time last.
 */
export function stretchesInOrder(
  dated: number,
  undated: number,
  order: "newest" | "oldest",
  first: number,
  within: Stretch,
): Stretch[] {
  const found: Stretch[] = [];
  const low = Math.max(0, within.from);
  const high = Math.min(dated, within.to);
  let length = Math.max(64, Math.ceil(first));
  if (order === "newest") {
    for (let to = high; to > low; length *= 2) {
      const from = Math.max(low, to - length);
      found.push({ from, to });
      to = from;
    }
  } else {
    for (let from = low; from < high; length *= 2) {
      const to = Math.min(high, from + length);
      found.push({ from, to });
      from = to;
    }
  }
  if (undated > 0 && within.to > UNDATED) found.push({ from: UNDATED, to: UNDATED + undated });
  return found;
}

/** Whether a number comes before another in the order of an answer. */
export function byNumber(order: "newest" | "oldest"): (a: number, b: number) => number {
  return (a, b) => {
    if (a >= UNDATED || b >= UNDATED || order === "oldest") return a - b;
    return b - a;
  };
}
