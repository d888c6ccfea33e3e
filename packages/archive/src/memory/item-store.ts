import type { Fault, ItemInput } from "@event-content/schema";
import { countAll, countedValues, type Values } from "../count-facets.ts";
import { duplicateId } from "../duplicate-id.ts";
import { inOrder } from "../item-order.ts";
import { facetsFrom } from "../query/answer.ts";
import type { Facets } from "../query/query.ts";
import { yearRange } from "../years-of.ts";
import { isItem } from "./is-item.ts";
import { notAnItem } from "./not-an-item.ts";

/** Items, and what was read of them: nothing before it is asked for, and nothing twice. */
export interface ItemStore<T extends ItemInput> {
  /** Of two with one id the first. */
  readonly byId: () => ReadonlyMap<string, T>;
  readonly newest: () => readonly T[];
  readonly valuesOf: (item: ItemInput) => Values;
  /** How many of all items have each value. */
  readonly facets: () => Facets;
  /** What was left out. */
  readonly faults: () => readonly Fault[];
}

export function itemStore<T extends ItemInput>(items: readonly T[]): ItemStore<T> {
  const known = new Map<ItemInput, Values>();
  const read = once(() => {
    const byId = new Map<string, T>();
    const faults: Fault[] = [];
    items.forEach((item, place) => {
      if (!isItem(item)) faults.push(notAnItem(place));
      else if (byId.has(item.id)) faults.push(duplicateId(item.id));
      else byId.set(item.id, item);
    });
    return { byId, faults };
  });
  const newest = once(() => inOrder([...read().byId.values()]));
  const years = once(() => yearRange(newest()));
  const valuesOf = (item: ItemInput): Values => {
    const values = known.get(item) ?? countedValues(item, years());
    known.set(item, values);
    return values;
  };
  const facets = once(() => facetsFrom(countAll(newest().map(valuesOf)), "eq"));
  return { byId: () => read().byId, newest, valuesOf, facets, faults: () => read().faults };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
