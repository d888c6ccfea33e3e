import { placed } from "../item-order.ts";
import { matches } from "../memory/matches.ts";
import { type Answer, emptyAnswer } from "../query/answer.ts";
import { beyondTheLast } from "../query/beyond-the-last.ts";
import type { CheckedQuery } from "../query/checked-query.ts";
import { hasNoFields } from "../query/has-no-fields.ts";
import type { Total } from "../query/query.ts";
import { allFacets } from "./all-facets.ts";
import type { AskedText } from "./asked-text.ts";
import type { BundleItems } from "./bundle-items.ts";
import type { BundleLists } from "./bundle-lists.ts";
import type { Collected } from "./collected.ts";
import { type Conditions, conditionsOf } from "./conditions.ts";
import { findMatches, type Match } from "./find-matches.ts";
import { lowered, pageFacets } from "./known-facets.ts";
import type { Manifest } from "./manifest.ts";
import type { Read, Row } from "./read-item.ts";
import { unreadable } from "./unreadable.ts";

/** Answers a question that was found right. Throws `BundleError` where a file without which nothing is known cannot be read. */
export async function answerFromBundle(
  query: CheckedQuery,
  manifest: Manifest,
  items: BundleItems,
  lists: BundleLists,
  asked?: Promise<AskedText>,
): Promise<Answer> {
  const text = await asked;
  const plain = (!text || text.isEmpty) && hasNoFields(query);
  const counts = plain ? items.counts() : undefined;
  // Awaited last; what fails before it is told first.
  counts?.catch(() => {});
  const conditions = await conditionsOf(query, lists, manifest.dated, text);
  const start = (query.page - 1) * query.pageSize;
  const known = plain ? manifest.items : knownTotal(conditions, text);
  const most = Math.min(
    ...[manifest.items, known, ...limits(conditions)].filter((each) => each !== undefined),
  );
  if (start > 0 && start >= most) return behindTheLast(query, conditions, known, most, text);
  const found = await collect(query, conditions, manifest, lists, text);
  const total: Total =
    known !== undefined
      ? { value: known, relation: "eq" }
      : { value: found.matches.length, relation: found.whole ? "eq" : "gte" };
  const shown = found.matches.slice(start, start + query.pageSize);
  const read = found.rows
    ? shown.map(({ number }): Read => found.rows?.get(number) as Row)
    : await items.rows(shown.map(({ number }) => number));
  const shownRows = read.filter((each) => "item" in each);
  const rows = shownRows.map(({ item }) => item);
  const faults = [...(text?.faults ?? []), ...found.faults, ...unreadable(read)];
  const pages = Math.max(1, Math.ceil(total.value / query.pageSize));
  if (query.page > pages && total.relation === "eq") faults.push(beyondTheLast(query.page, pages));
  return {
    items: rows,
    total,
    facets: counts ? allFacets(await counts) : pageFacets(query, shownRows, total, manifest.years),
    page: query.page,
    pages,
    ...((await text?.findings(conditions.words, rows)) ?? { highlights: {} }),
    faults,
  };
}

async function behindTheLast(
  query: CheckedQuery,
  { words }: Conditions,
  known: number | undefined,
  most: number,
  text: AskedText | undefined,
): Promise<Answer> {
  const total: Total = known === undefined ? { value: 0, relation: "gte" } : { value: known, relation: "eq" };
  const pages = Math.max(1, Math.ceil(most / query.pageSize));
  return {
    ...emptyAnswer([...(text?.faults ?? []), beyondTheLast(query.page, pages)], query.page),
    total,
    pages,
    facets: lowered(query, total),
    ...(await text?.findings(words, [])),
  };
}

/** The total that one list alone tells. */
function knownTotal({ words, fields, barred }: Conditions, text: AskedText | undefined): number | undefined {
  if (barred.length > 0 || text?.hasPhrases) return undefined;
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
  { dated, items }: Manifest,
  lists: BundleLists,
  text: AskedText | undefined,
): Promise<Collected> {
  const size = { dated, undated: items - dated };
  const needed = query.page * query.pageSize;
  const find = (these: Conditions, hoped: number): AsyncIterable<readonly Match[]> =>
    findMatches(these, query.sort, hoped, lists, size);
  const seen = await text?.collect(conditions, needed, {
    find,
    hasFields: (row) => matches(row, placed(row), query),
  });
  if (seen) return seen;
  const all: Match[] = [];
  for await (const batch of find(conditions, needed)) {
    for (const match of batch) all.push(match);
    if (all.length >= needed) return { matches: all, whole: false, faults: [] };
  }
  return { matches: all, whole: true, faults: [] };
}
