import type { ItemInput } from "@event-content/schema";
import { countAll, countedValues, type Values } from "../count-facets.ts";
import { facetsFrom } from "../query/answer.ts";
import type { Facets } from "../query/query.ts";
import { yearRange } from "../years-of.ts";
import type { ItemStore } from "./item-store.ts";

type Counter = (found: readonly ItemInput[]) => Facets;

const counters = new WeakMap<object, Counter>();

/**
 * Counts the values of items that were found among those of a store. Each item is read once, and all of them are counted once.
 *
 * @example source.query({ year: 2003 }, { light: true, facets: facetCounts }).facets.kind
 */
export function facetCounts(found: readonly ItemInput[], store: ItemStore<ItemInput>): Facets {
  const count = counters.get(store) ?? counterOf(store);
  counters.set(store, count);
  return count(found);
}

function counterOf({ newest }: ItemStore<ItemInput>): Counter {
  const years = yearRange(newest.map(({ item }) => item));
  const known = new Map<ItemInput, Values>();
  const valuesOf = (item: ItemInput): Values => {
    const values = known.get(item) ?? countedValues(item, years);
    known.set(item, values);
    return values;
  };
  const count: Counter = (items) => facetsFrom(countAll(items.map(valuesOf)), "eq");
  let all: Facets | undefined;
  return (found) => {
    if (found.length < newest.length) return count(found);
    all ??= count(found);
    return all;
  };
}
