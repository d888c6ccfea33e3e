import { type CheckedQuery, FILTERS } from "../query/checked-query.ts";
import { levelOf } from "../query/levels.ts";
import type { Phrase, TextQuery, Wanted } from "../query/parse-text.ts";
import type { Level } from "../text/item-texts.ts";
import { mayHold } from "./bloom.ts";
import type { BundleIndex } from "./bundle-index.ts";
import { dayAfter, firstOnOrAfter, tableOf } from "./days.ts";
import type { Entry, Segment } from "./leaf.ts";
import { pairSpread, pairTerm } from "./pair-terms.ts";
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
  text: TextQuery,
  index: BundleIndex,
  archive: { readonly dated: number; readonly items: number; readonly frequent: Uint8Array },
): Promise<Conditions> {
  const [words, barred, filters, days, together, apart] = await Promise.all([
    Promise.all(text.wanted.map((wanted) => wordCondition(wanted, index, archive.frequent))),
    Promise.all(text.unwanted.map((unwanted) => allThatHave(unwanted, index))),
    Promise.all(
      FILTERS.flatMap((name) => {
        const values = query.filters[name];
        return values === undefined
          ? []
          : [
              filterCondition(
                values.map((value) => filterTerm(name, value)),
                index,
              ),
            ];
      }),
    ),
    Promise.all(query.stretches.map((stretch) => daysCondition(stretch, index, archive.dated))),
    Promise.all(text.phrases.map((phrase) => phraseConditions(phrase, index, archive.items))),
    Promise.all(text.unwantedPhrases.map((phrase) => phraseConditions(phrase, index, archive.items))),
  ]);
  return {
    words,
    fields: [...filters, ...days, ...together.flat()],
    barred: barred.flat().flatMap(({ levels }) => levels.flat()),
    suspected: apart,
  };
}

async function allThatHave({ terms, prefixes }: Wanted, index: BundleIndex): Promise<readonly Entry[]> {
  const [whole, partly] = await Promise.all([
    found(terms, index),
    Promise.all(prefixes.map(index.startingWith)),
  ]);
  return [...whole, ...partly.flat()];
}

async function wordCondition(
  wanted: Wanted,
  index: BundleIndex,
  frequent: Uint8Array,
): Promise<WordCondition> {
  const rare = wanted.fuzzy && !wanted.terms.some((term) => mayHold(frequent, term));
  const [whole, beginnings, early] = await Promise.all([
    found(wanted.terms, index),
    Promise.all(wanted.prefixes.map(index.startingWith)),
    rare ? index.similarTo(wanted.terms) : undefined,
  ]);
  const partly = beginnings.flat();
  if (whole.length + partly.length > 0 || !wanted.fuzzy) return joined(wanted, [], whole, partly);
  const similar = early ?? (await index.similarTo(wanted.terms));
  return joined(wanted, similar, [], await found(similar, index));
}

async function found(terms: readonly string[], index: BundleIndex): Promise<Entry[]> {
  const entries = await Promise.all(terms.map(index.entry));
  return entries.filter((entry) => entry !== undefined);
}

function joined(
  wanted: Wanted,
  similar: readonly string[],
  whole: readonly Entry[],
  partly: readonly Entry[],
): WordCondition {
  const levels: [Segment[], Segment[], Segment[]] = [[], [], []];
  const add = (entry: Entry, isWhole: boolean): void => {
    entry.levels.forEach((segments, at) => {
      levels[levelOf((at + 1) as Level, isWhole) - 1]?.push(...segments);
    });
  };
  for (const entry of whole) add(entry, true);
  for (const entry of partly) add(entry, false);
  return { wanted, similar, levels, count: countOf(wanted, whole, partly) };
}

/** How many have a word: known where one entry holds all others. */
function countOf(
  { prefixes }: Wanted,
  whole: readonly Entry[],
  partly: readonly Entry[],
): number | undefined {
  const [one] = partly.length > 0 ? partly : whole;
  if (!one) return 0;
  if (partly.length > 1 || (partly.length === 0 && whole.length > 1)) return undefined;
  if (
    partly.length === 1 &&
    whole.some(({ term }) => !(prefixes.length === 1 && term.startsWith(prefixes[0] as string)))
  ) {
    return undefined;
  }
  return counted(one.levels.flat());
}

async function filterCondition(terms: readonly string[], index: BundleIndex): Promise<FieldCondition> {
  const entries = await found(terms, index);
  const segments = entries.flatMap(({ levels }) => levels[0]);
  return { segments, stretch: undefined, count: entries.length > 1 ? undefined : counted(segments) };
}

async function daysCondition(
  { from, to }: { readonly from: string; readonly to: string },
  index: BundleIndex,
  dated: number,
): Promise<FieldCondition> {
  const [years, fromYear, toYear, lasting] = await Promise.all([
    index.entry(YEARS_TERM),
    index.entry(daysTerm(from.slice(0, 4))),
    index.entry(daysTerm(to.slice(0, 4))),
    found(termsOfDay(from), index),
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

/** Neighbours of a long phrase that are looked up; whether the rest follows is read in the items. */
const NEIGHBOURS = 4;

/** What an item with a phrase must have: each pair of its words side by side. */
function phraseConditions(phrase: Phrase, index: BundleIndex, items: number): Promise<FieldCondition[]> {
  const spread = pairSpread(items);
  return Promise.all(
    phrase.slice(1, 1 + NEIGHBOURS).map((seconds, at) => {
      const firsts = phrase[at] ?? [];
      const terms = firsts.flatMap((first) => seconds.map((second) => pairTerm(first, second, spread)));
      return filterCondition([...new Set(terms)], index);
    }),
  );
}

export function counted(segments: readonly Segment[]): number {
  return segments.reduce((sum, { count }) => sum + count, 0);
}
