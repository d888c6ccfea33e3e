import { tzOffset } from "@date-fns/tz/tzOffset";

const WEEK = 7 * 86_400_000;
const DAY = 86_400_000;

/** A change of a zone's offset: minutes before and after, and the moment in milliseconds of UTC. */
export interface OffsetChange {
  readonly from: number;
  readonly to: number;
  readonly at: number;
}

/** Every change of a zone's offset between two moments. No zone has changed twice in a day; a week is looked into by days. */
export function offsetChanges(zone: string, begin: number, end: number): readonly OffsetChange[] {
  return steps(zone, begin, end, WEEK);
}

function steps(zone: string, begin: number, end: number, step: number): OffsetChange[] {
  const changes: OffsetChange[] = [];
  let from = tzOffset(zone, new Date(begin));
  for (let at = begin; at < end; at += step) {
    const to = tzOffset(zone, new Date(at + step));
    if (from !== to && step === WEEK) changes.push(...steps(zone, at, at + WEEK, DAY));
    else if (from !== to) changes.push({ from, to, at: momentOfChange(zone, at, at + step, to) });
    from = to;
  }
  return changes;
}

function momentOfChange(zone: string, before: number, after: number, to: number): number {
  let low = before;
  let high = after;
  while (high - low > 1000) {
    const middle = Math.floor((low + high) / 2000) * 1000;
    if (tzOffset(zone, new Date(middle)) === to) high = middle;
    else low = middle;
  }
  return high;
}
