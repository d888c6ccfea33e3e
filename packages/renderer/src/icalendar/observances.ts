import { tzOffset } from "@date-fns/tz/tzOffset";
import { type OffsetChange, offsetChanges } from "./offset-changes.ts";
import { utcDay } from "./wall-clock.ts";
import { yearlyRule } from "./yearly-rule.ts";

/** A change of the clock, once, or (with `rule`) every year from then on. */
export interface Observance extends OffsetChange {
  readonly daylight: boolean;
  readonly rule: string | undefined;
}

// After so many years the days of the week come back on the same dates: what holds for them holds for all.
const YEARS_OF_PROOF = 28;
// Where no rule gives the changes (Morocco: Ramadan), an open end is written as far as this, and 30 years at least.
const HORIZON = 2060;

// Before railways every place had its own time, and kept it.
const FIRST_CHANGES = 1830;

/** The changes of a zone from the year before `first` to `last`; where `last` is far off, to the end of time as far as a rule allows. */
export function observances(zone: string, first: number, last: number): readonly Observance[] {
  // A month more on both sides: the year begins and ends elsewhere at another moment.
  const begin = utcDay(Math.max(1, first - 1), 12, 1);
  const horizon = Math.max(HORIZON, first + 30);
  const open = last > horizon;
  const scanned = Math.max(begin, utcDay(FIRST_CHANGES, 1, 1));
  const changes = offsetChanges(zone, scanned, open ? utcDay(horizon, 12, 31) : utcDay(last + 1, 1, 31));
  const initial = tzOffset(zone, new Date(begin));
  const once = [{ from: initial, to: initial, at: begin }, ...changes];
  const written = open ? withRules(once, horizon) : once.map((each) => ({ ...each, rule: undefined }));
  return written.map((each) => ({ ...each, daylight: isDaylight(zone, each) }));
}

/** The changes with those of the last years, where each kind comes once a year by a rule, written as rules. */
function withRules(changes: readonly OffsetChange[], until: number): readonly Omit<Observance, "daylight">[] {
  const plain = changes.map((each) => ({ ...each, rule: undefined }));
  const last = changes.filter(({ at }) => new Date(at).getUTCFullYear() === until);
  if (last.length !== 2) return plain;
  const series = last.map((end) =>
    ruled(changes.filter((each) => each.from === end.from && each.to === end.to)),
  );
  const [one, two] = series;
  if (!one || !two) return plain;
  const gone = new Set([...one.covered, ...two.covered]);
  return [
    ...plain.filter((each) => !gone.has(each.at)),
    { ...one.first, rule: one.rule },
    { ...two.first, rule: two.rule },
  ].sort((a, b) => a.at - b.at);
}

/** The longest run of years to the end that one rule gives. */
function ruled(
  changes: readonly OffsetChange[],
): { first: OffsetChange; rule: string; covered: readonly number[] } | undefined {
  let from = changes.length - YEARS_OF_PROOF;
  let rule = from < 0 ? undefined : yearlyRule(changes.slice(from));
  if (!rule) return undefined;
  for (; from > 0; from--) {
    const longer = yearlyRule(changes.slice(from - 1));
    if (longer !== rule) break;
    rule = longer;
  }
  const covered = changes.slice(from);
  return { first: covered[0] as OffsetChange, rule, covered: covered.map(({ at }) => at) };
}

/** Whether clocks are ahead of what they show within a year before and within a year after. */
function isDaylight(zone: string, { at, to }: OffsetChange): boolean {
  const month = 30 * 86_400_000;
  const lowest = (step: number): number =>
    Math.min(
      ...Array.from({ length: 6 }, (_, index) =>
        tzOffset(zone, new Date(at + step * month * (2 * index + 1))),
      ),
    );
  return to > lowest(1) && to > lowest(-1);
}
