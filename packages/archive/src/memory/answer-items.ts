import type { ItemInput } from "@event-content/schema";
import { countAll, countedValues, type Values } from "../count-facets.ts";
import { itemRow } from "../item-row.ts";
import { type Answer, facetsFrom } from "../query/answer.ts";
import { beyondTheLast } from "../query/beyond-the-last.ts";
import type { CheckedQuery } from "../query/checked-query.ts";
import { plainAnswer } from "../query/plain-answer.ts";
import type { Facets } from "../query/query.ts";
import { type YearRange, yearRange } from "../years-of.ts";
import { foundItems } from "./found-items.ts";
import type { ItemStore } from "./item-store.ts";
import type { TextMatch } from "./text-match.ts";

/**
 * Answers questions that were found right, with all that can be said of them. What is looked for as a text is given apart:
 * most questions have none.
 */
export function answerItems<T extends ItemInput>(
  store: ItemStore<T>,
): (query: CheckedQuery, text?: TextMatch<T>) => Answer<T> {
  const facetsOf = facetCounter(store);
  return (query, text) => {
    const { page, pageSize, sort } = query;
    const dated = foundItems(store, query);
    const found = text ? dated.filter(text.accepts) : dated;
    const ordered = text && sort === "relevance" ? text.byScore(found) : found;
    const items = ordered.slice((page - 1) * pageSize, page * pageSize).map((item) => itemRow(item));
    const plain = plainAnswer(items, found.length, page, pageSize);
    const faults = text ? text.faults : [];
    let facets: Facets | undefined;
    return {
      ...plain,
      // Most who ask never look at them: they are counted when somebody does.
      get facets() {
        facets ??= facetsOf(found);
        return facets;
      },
      ...text?.findings(items),
      faults: page > plain.pages ? [...faults, beyondTheLast(page, plain.pages)] : faults,
    };
  };
}

/** Counts the values of items; each is read once, and all of them are counted once. */
function facetCounter<T extends ItemInput>(store: ItemStore<T>): (found: readonly T[]) => Facets {
  const known = new Map<ItemInput, Values>();
  let years: YearRange | undefined;
  let all: Facets | undefined;
  const valuesOf = (item: T): Values => {
    years ??= yearRange(store.byId.values());
    const values = known.get(item) ?? countedValues(item, years);
    known.set(item, values);
    return values;
  };
  const count = (items: readonly T[]): Facets => facetsFrom(countAll(items.map(valuesOf)), "eq");
  return (found) => {
    if (found.length < store.newest.length) return count(found);
    all ??= count(found);
    return all;
  };
}
