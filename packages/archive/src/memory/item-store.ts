import type { ItemInput } from "@event-content/schema";
import { countAll, countedValues, type Values } from "../count-facets.ts";
import { inOrder } from "../item-order.ts";
import { facetsFrom } from "../query/answer.ts";
import type { Facets } from "../query/query.ts";
import { yearRange } from "../years-of.ts";
import { isItem } from "./is-item.ts";

/** The id where it stands twice, else nothing. */
export type LeftOut = readonly (readonly [place: number, id?: string])[];

/** Items, and what was read of them: nothing before it is asked for, and nothing twice. */
export interface ItemStore<T extends ItemInput> {
  /** Of two with one id the first. */
  readonly byId: () => ReadonlyMap<string, T>;
  readonly newest: () => readonly T[];
  readonly valuesOf: (item: ItemInput) => Values;
  /** How many of all items have each value. */
  readonly facets: () => Facets;
  /** Entries that are no items, and items with the id of another, by their places. */
  readonly left: () => LeftOut;
}

export function itemStore<T extends ItemInput>(items: readonly T[]): ItemStore<T> {
  const known = new Map<ItemInput, Values>();
  const read = once(() => {
    const byId = new Map<string, T>();
    const left: [place: number, id?: string][] = [];
    items.forEach((item, place) => {
      if (!isItem(item)) left.push([place]);
      else if (byId.has(item.id)) left.push([place, item.id]);
      else byId.set(item.id, item);
    });
    return { byId, left };
  });
  const newest = once(() => inOrder([...read().byId.values()]));
  const years = once(() => yearRange(newest()));
  const valuesOf = (item: ItemInput): Values => {
    const values = known.get(item) ?? countedValues(item, years());
    known.set(item, values);
    return values;
  };
  const facets = once(() => facetsFrom(countAll(newest().map(valuesOf)), "eq"));
  return { byId: () => read().byId, newest, valuesOf, facets, left: () => read().left };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
