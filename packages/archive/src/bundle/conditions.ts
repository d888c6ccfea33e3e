import type { CheckedQuery, Stretch as Days } from "../query/checked-query.ts";
import type { Wanted } from "../query/parse-text.ts";
import { FILTERS } from "../query/query.ts";
import type { AskedText } from "./asked-text.ts";
import type { BundleLists } from "./bundle-lists.ts";
import { dayAfter, firstOnOrAfter, tableOf } from "./days.ts";
import type { Segment } from "./leaf.ts";
import type { Stretch } from "./place-in-order.ts";
import { daysTerm, filterTerm, termsOfDay, YEARS_TERM } from "./special-terms.ts";

/** A word that must stand in an item: the lists of those that have it, by how well they do. */
export interface WordCondition {
  readonly wanted: Wanted;
  readonly similar: readonly string[];
  readonly levels: readonly [readonly Segment[], readonly Segment[], readonly Segment[]];
  /** How many items have it; undefined where lists would have to be united to know. */
  readonly count: number | undefined;
}

/** A field that must have one of some values, or a stretch of days that must be touched. */
export interface FieldCondition {
  readonly segments: readonly Segment[];
  /** Items that begin within the days: all of them meet the condition. */
  readonly stretch: Stretch | undefined;
  readonly count: number | undefined;
}

export interface Conditions {
  readonly words: readonly WordCondition[];
  readonly fields: readonly FieldCondition[];
  readonly barred: readonly Segment[];
  /** Items that may have words side by side which they must not have: each is read to see. */
  readonly suspected: readonly (readonly FieldCondition[])[];
}

/** Looks up what a question asks for: one round trip, two where a common word is mistyped. */
export async function conditionsOf(
  query: CheckedQuery,
  lists: BundleLists,
  dated: number,
  text: AskedText | undefined,
): Promise<Conditions> {
  const any = (each: readonly (readonly string[])[]): Promise<FieldCondition[]> =>
    Promise.all(each.map((terms) => filterCondition(terms, lists)));
  const asked = FILTERS.flatMap((name) => {
    const values = query.filters[name];
    return values === undefined ? [] : [[...new Set(values)].map((value) => filterTerm(name, value))];
  });
  const sideBySide = async (): Promise<readonly [FieldCondition[], FieldCondition[][]]> => {
    const { together = [], apart = [] } = (await text?.neighbours()) ?? {};
    return Promise.all([any(together), Promise.all(apart.map(any))]);
  };
  const [words, barred, fields, days, [together, suspected]] = await Promise.all([
    text ? text.words() : [],
    text ? text.barred() : [],
    any(asked),
    Promise.all(query.stretches.map((stretch) => daysCondition(stretch, lists, dated))),
    sideBySide(),
  ]);
  return { words, fields: [...fields, ...days, ...together], barred, suspected };
}

async function filterCondition(terms: readonly string[], lists: BundleLists): Promise<FieldCondition> {
  const entries = await lists.entries(terms);
  const segments = entries.flatMap(({ levels }) => levels[0]);
  return { segments, stretch: undefined, count: entries.length > 1 ? undefined : counted(segments) };
}

async function daysCondition(asked: Days, lists: BundleLists, dated: number): Promise<FieldCondition> {
  const from = asked.from + "0000-01-01".slice(asked.from.length);
  const to = asked.to + "9999-12-31".slice(asked.to.length);
  const [years, fromYear, toYear, lasting] = await Promise.all([
    lists.entry(YEARS_TERM),
    lists.entry(daysTerm(from.slice(0, 4))),
    lists.entry(daysTerm(to.slice(0, 4))),
    lists.entries(termsOfDay(from)),
  ]);
  const stretch = {
    from: firstOnOrAfter(from, tableOf(years), tableOf(fromYear), dated),
    to: firstOnOrAfter(dayAfter(to), tableOf(years), tableOf(toYear), dated),
  };
  const segments = lasting.flatMap(({ levels }) => levels[0]);
  return {
    segments,
    stretch,
    count: segments.length === 0 ? Math.max(0, stretch.to - stretch.from) : undefined,
  };
}

export function counted(segments: readonly Segment[]): number {
  return segments.reduce((sum, { count }) => sum + count, 0);
}
