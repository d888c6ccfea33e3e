import type { Fault, ItemInput } from "@event-content/schema";
import type { ArchiveSource } from "../archive-source.ts";
import { countAll, countedValues, type Values } from "../count-facets.ts";
import { itemFacets } from "../item-facets.ts";
import { inOrder } from "../item-order.ts";
import { itemRow } from "../item-row.ts";
import { type Answer, emptyAnswer, facetsFrom } from "../query/answer.ts";
import { beyondTheLast, type CheckedQuery, checkQuery } from "../query/check-query.ts";
import { hasPhrase } from "../query/has-phrase.ts";
import { highlightsOf, suggestion, type Taken } from "../query/highlights.ts";
import { parseText } from "../query/parse-text.ts";
import type { Query } from "../query/query.ts";
import { brokenReference, duplicateId, referencesOf } from "../references.ts";
import { ALL_STEMMERS } from "../stems/all-stemmers.ts";
import { type Stemmers, stemmersFor } from "../stems/stemmers.ts";
import type { Labels } from "../text/item-texts.ts";
import { yearRange } from "../years-of.ts";
import { matches } from "./matches.ts";
import { type TermIndex, termIndex } from "./term-index.ts";

export interface MemoryArchive<T extends ItemInput> extends ArchiveSource<T> {
  readonly query: (query?: Query) => Answer<T>;
  readonly get: (id: string) => T | undefined;
  /** All items, the newest first. */
  readonly items: readonly T[];
  /** Ids that stand twice, and references that lead nowhere. */
  readonly faults: readonly Fault[];
}

export interface ArchiveOptions {
  /** Names of topics and types, as in `event-content.json`: an item is found by them too. */
  readonly taxonomies?: Labels;
  /** By language; default those of Arabic, English, French, Russian and Spanish. */
  readonly stemmers?: Stemmers;
}

/**
 * Many items, answered in memory. Of two with one id the first is kept.
 *
 * @example createArchive(items).query({ year: 2003, kind: "event" }).total // { value: 2, relation: "eq" }
 */
export function createArchive<T extends ItemInput>(
  items: readonly T[],
  options: ArchiveOptions = {},
): MemoryArchive<T> {
  const byId = new Map<string, T>();
  const faults: Fault[] = [];
  for (const item of items) {
    if (byId.has(item.id)) faults.push(duplicateId(item.id));
    else byId.set(item.id, item);
  }
  for (const item of byId.values()) {
    for (const reference of referencesOf(item)) {
      if (!byId.has(reference.id)) faults.push(brokenReference(item.id, reference));
    }
  }
  const newest = inOrder([...byId.values()], "newest");
  const years = yearRange(newest);
  const languages = new Set(newest.flatMap((item) => itemFacets(item).lang.map(String)));
  const stemmers = stemmersFor(languages, options.stemmers ?? ALL_STEMMERS);
  let index: TermIndex | undefined;
  const terms = (): TermIndex => (index ??= termIndex(newest, stemmers, options.taxonomies));

  const known = new Map<ItemInput, Values>();
  const valuesOf = (item: ItemInput): Values => {
    const values = known.get(item) ?? countedValues(item, years);
    known.set(item, values);
    return values;
  };

  const query = (asked: Query = {}): Answer<T> => {
    const checked = checkQuery(asked);
    if (checked.faults.length > 0) return emptyAnswer(checked.faults);
    const found = find(checked.query);
    const { page, pageSize, sort } = checked.query;
    const ordered =
      sort === "relevance"
        ? byScore(found)
        : sort === "oldest"
          ? inOrder(found.items, "oldest")
          : found.items;
    const pages = Math.max(1, Math.ceil(ordered.length / pageSize));
    const rows = ordered.slice((page - 1) * pageSize, page * pageSize).map(itemRow);
    const didYouMean = suggestion(checked.query.text, found.taken, rows, stemmers);
    return {
      items: rows,
      total: { value: ordered.length, relation: "eq" },
      facets: facetsFrom(countAll(ordered.map(valuesOf)), "eq"),
      page,
      pages,
      ...(didYouMean !== undefined && { didYouMean }),
      highlights: Object.fromEntries(
        rows
          .map((row) => [row.id, highlightsOf(row, found.taken, stemmers)])
          .filter(([, each]) => each?.length),
      ),
      faults: page > pages ? [...found.faults, beyondTheLast(page, pages)] : found.faults,
    };
  };

  const find = (asked: CheckedQuery): Found<T> => {
    const text = parseText(asked.text, stemmers);
    const looked = text.wanted.map((wanted) => ({ wanted, ...terms().find(wanted) }));
    const barred = text.unwanted.map((wanted) => terms().find(wanted).levels);
    const result: T[] = [];
    const scores: number[] = [];
    newest.forEach((item, place) => {
      if (looked.some(({ levels }) => levels[place] === 0) || barred.some((levels) => levels[place] !== 0))
        return;
      if (!matches(item, asked, valuesOf)) return;
      if (!text.phrases.every((phrase) => hasPhrase(item, phrase, stemmers, options.taxonomies))) return;
      if (text.unwantedPhrases.some((phrase) => hasPhrase(item, phrase, stemmers, options.taxonomies)))
        return;
      result.push(item);
      scores.push(looked.reduce((sum, { levels }) => sum + (levels[place] as number), 0));
    });
    return { items: result, scores, taken: looked, faults: text.faults };
  };

  return { query, get: (id) => byId.get(id), items: newest, faults };
}

interface Found<T> {
  /** The newest first. */
  readonly items: readonly T[];
  readonly scores: readonly number[];
  readonly taken: readonly Taken[];
  readonly faults: readonly Fault[];
}

/** The best first; equally good ones the newest first. */
function byScore<T>({ items, scores }: Found<T>): T[] {
  return items
    .map((item, place) => ({ item, place }))
    .sort((a, b) => (scores[b.place] as number) - (scores[a.place] as number) || a.place - b.place)
    .map(({ item }) => item);
}
