import type { Fault, ItemInput } from "@event-content/schema";
import { countFacets } from "../count-facets.ts";
import { itemRow } from "../item-row.ts";
import { type Answer, emptyAnswer, facetsFrom, noCounts } from "../query/answer.ts";
import { beyondTheLast } from "../query/beyond-the-last.ts";
import { type CheckedQuery, FILTERS, hasNoFields } from "../query/checked-query.ts";
import { hasPhrase } from "../query/has-phrase.ts";
import { highlightsOf, suggestion } from "../query/highlights.ts";
import { type Phrase, parseText, type TextQuery } from "../query/parse-text.ts";
import type { FacetName, Facets, Total } from "../query/query.ts";
import type { Stemmers } from "../stems/stemmers.ts";
import { isBundleError } from "./bundle-fault.ts";
import type { BundleIndex, Read } from "./bundle-index.ts";
import { collectByRows, commonFields } from "./collect-by-rows.ts";
import type { Collected } from "./collected.ts";
import { type Conditions, conditionsOf, counted } from "./conditions.ts";
import { findMatches, type Match } from "./find-matches.ts";
import type { Manifest } from "./manifest.ts";

export interface OpenBundle {
  readonly manifest: Manifest;
  readonly frequent: Uint8Array;
  readonly stemmers: Stemmers;
}

/** Whole items that are read to look for a phrase, at most; more would fetch the archive. */
const MOST_READ = 400;
const READ_AT_ONCE = 20;

/** Answers a question that was found right. Throws `BundleError` where a file without which nothing is known cannot be read. */
export async function answerFromBundle(
  query: CheckedQuery,
  bundle: OpenBundle,
  index: BundleIndex,
): Promise<Answer> {
  const { manifest, stemmers } = bundle;
  const text = parseText(query.text, stemmers);
  const size = { dated: manifest.dated, undated: manifest.items - manifest.dated };
  const plain =
    text.wanted.length + text.unwanted.length + text.unwantedPhrases.length === 0 && hasNoFields(query);
  const counts = plain ? index.counts() : undefined;
  const conditions = await conditionsOf(query, text, index, {
    dated: manifest.dated,
    items: manifest.items,
    frequent: bundle.frequent,
  });
  const start = (query.page - 1) * query.pageSize;
  const known = plain ? manifest.items : knownTotal(conditions, text);
  const most = Math.min(
    ...[manifest.items, known, ...limits(conditions)].filter((each) => each !== undefined),
  );
  if (start > 0 && start >= most) {
    const total: Total =
      known === undefined ? { value: 0, relation: "gte" } : { value: known, relation: "eq" };
    const pages = Math.max(1, Math.ceil(most / query.pageSize));
    const didYouMean = suggestion(query.text, conditions.words, [], stemmers);
    return {
      ...emptyAnswer([...text.faults, beyondTheLast(query.page, pages)], query.page),
      total,
      pages,
      facets: lowered(query, total),
      ...(didYouMean !== undefined && { didYouMean }),
    };
  }
  const found = await collect(query, conditions, text, bundle, index, size);
  const total: Total =
    known !== undefined
      ? { value: known, relation: "eq" }
      : { value: found.matches.length, relation: found.whole ? "eq" : "gte" };
  const shown = found.matches.slice(start, start + query.pageSize);
  const read = found.rows
    ? shown.map(({ number }): Read => ({ item: found.rows?.get(number) as ItemInput }))
    : await index.rows(shown.map(({ number }) => number));
  const rows = read.flatMap((each) => ("item" in each ? [each.item] : []));
  const faults = [...text.faults, ...found.faults, ...unreadable(read)];
  const pages = Math.max(1, Math.ceil(total.value / query.pageSize));
  if (query.page > pages && total.relation === "eq") faults.push(beyondTheLast(query.page, pages));
  const taken = conditions.words;
  const didYouMean = suggestion(query.text, taken, rows, stemmers);
  return {
    items: rows,
    total,
    facets: counts ? await allCounts(counts) : pageFacets(query, rows, total, manifest),
    page: query.page,
    pages,
    ...(didYouMean !== undefined && { didYouMean }),
    highlights: Object.fromEntries(
      rows
        .map((row) => [row.id, highlightsOf(row, taken, stemmers)] as const)
        .filter(([, each]) => each.length > 0),
    ),
    faults,
  };
}

/** The total that one list alone tells. */
function knownTotal({ words, fields, barred }: Conditions, text: TextQuery): number | undefined {
  if (barred.length > 0 || text.phrases.length + text.unwantedPhrases.length > 0) return undefined;
  if (words.some(({ count }) => count === 0) || fields.some(({ count }) => count === 0)) return 0;
  const [only, ...others] = [...words, ...fields];
  return others.length === 0 ? only?.count : undefined;
}

/** No more than the shortest list can match. */
function limits({ words, fields }: Conditions): number[] {
  return [...words, ...fields].flatMap(({ count }) => (count === undefined ? [] : [count]));
}

async function collect(
  query: CheckedQuery,
  conditions: Conditions,
  text: TextQuery,
  bundle: OpenBundle,
  index: BundleIndex,
  size: { readonly dated: number; readonly undated: number },
): Promise<Collected> {
  const needed = query.page * query.pageSize;
  const matches: Match[] = [];
  if (text.phrases.length + text.unwantedPhrases.length > 0) {
    return collectPhrases(
      findMatches(conditions, query.sort, needed, index, size),
      needed,
      text,
      bundle,
      index,
    );
  }
  const common = commonFields(conditions, bundle.manifest.items);
  if (common.length > 0) {
    const others = { ...conditions, fields: conditions.fields.filter((field) => !common.includes(field)) };
    const share = common.reduce((all, { segments }) => (all * counted(segments)) / bundle.manifest.items, 1);
    const seen = findMatches(others, query.sort, Math.ceil(needed / share), index, size);
    const found = await collectByRows(seen, needed, query, share, index);
    if (found) return found;
  }
  for await (const batch of findMatches(conditions, query.sort, needed, index, size)) {
    for (const match of batch) matches.push(match);
    if (matches.length >= needed) return { matches, whole: false, faults: [] };
  }
  return { matches, whole: true, faults: [] };
}

/** Reads whole items to see whether words stand side by side, as many as a page needs. */
async function collectPhrases(
  batches: AsyncIterable<readonly Match[]>,
  needed: number,
  text: TextQuery,
  { stemmers }: OpenBundle,
  index: BundleIndex,
): Promise<Collected> {
  const matches: Match[] = [];
  const rows = new Map<number, ItemInput>();
  const found = (whole: boolean, faults: readonly Fault[] = []): Collected => ({
    matches,
    whole,
    faults,
    ...(text.phrases.length > 0 && { rows }),
  });
  const labels = await index.labels();
  let left = MOST_READ;
  for await (const batch of batches) {
    for (let at = 0; at < batch.length; at += READ_AT_ONCE) {
      if (matches.length >= needed) return found(false);
      if (left <= 0) return found(false, [cutShort()]);
      const part = batch.slice(at, at + READ_AT_ONCE);
      const doubtful = part.filter(({ suspect }) => suspect || text.phrases.length > 0);
      left -= doubtful.length;
      const read = await index.wholes(doubtful.map(({ number }) => number));
      for (const match of part) {
        const whole = read[doubtful.indexOf(match)];
        if (whole && "error" in whole) throw whole.error;
        const has = (phrase: Phrase): boolean =>
          hasPhrase(whole?.item as ItemInput, phrase, stemmers, labels);
        if (whole && !(text.phrases.every(has) && !text.unwantedPhrases.some(has))) continue;
        if (whole) rows.set(match.number, itemRow(whole.item));
        matches.push(match);
      }
    }
  }
  return found(true);
}

async function allCounts(counts: ReturnType<BundleIndex["counts"]>): Promise<Facets> {
  const all = noCounts();
  for (const [name, values] of Object.entries(await counts)) {
    for (const [value, count] of values) all[name as FacetName]?.set(value, count);
  }
  return facetsFrom(all, "eq");
}

/** Counts of the rows at hand: exact where they are all there are, else the least there can be. */
function pageFacets(
  query: CheckedQuery,
  rows: readonly ItemInput[],
  total: Total,
  manifest: Manifest,
): Facets {
  const counts = countFacets(rows, manifest.years);
  if (total.relation === "eq" && total.value === rows.length) return facetsFrom(counts, "eq");
  return lowered(query, total, counts);
}

function lowered(
  query: CheckedQuery,
  total: Total,
  counts: ReturnType<typeof noCounts> = noCounts(),
): Facets {
  for (const name of FILTERS) {
    const values = query.filters[name];
    // Every match has the one value that was asked for; an organizer is asked for by any of its names, and counted by one.
    if (values?.length !== 1 || name === "organizers" || total.value === 0) continue;
    counts[name].set(name === "goals" ? Number(values[0]) : (values[0] as string), total.value);
  }
  return facetsFrom(counts, "gte");
}

function unreadable(read: readonly Read[]): Fault[] {
  const faults = new Map<string, Fault>();
  for (const each of read) {
    if (!("error" in each)) continue;
    if (!isBundleError(each.error)) throw each.error;
    faults.set(each.error.fault.file ?? "", each.error.fault);
  }
  return [...faults.values()];
}

function cutShort(): Fault {
  return {
    code: "phrase-cut-short",
    severity: "warning",
    message: `The words in quotes were looked for in ${MOST_READ} items that have them all; there may be more.`,
    path: "/text",
    expected: "a phrase of words that few items share",
    received: "words that most items share",
    hint: "Add a word, a year or a topic.",
  };
}
