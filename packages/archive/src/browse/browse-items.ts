import type { Fault, ItemInput } from "@event-content/schema";
import type { ArchiveSource, QueryOptions } from "../archive-source.ts";
import type { ArchiveOptions } from "../memory/archive-options.ts";
import { type ItemStore, itemStore } from "../memory/item-store.ts";
import type { Answer } from "../query/answer.ts";
import type { Query } from "../query/query.ts";
import { recurringOf } from "../recurring-of.ts";
import { lightItems } from "./light-items.ts";
import type { WholeItems } from "./whole-items.ts";

/** Items in memory, asked by a page. */
export interface BrowsedItems<T extends ItemInput = ItemInput> extends ArchiveSource<T> {
  readonly kind: "items";
  /**
   * At once where a light answer is asked for, without a text, and nothing is to be said against the question; else a
   * promise: what that takes is loaded then.
   */
  readonly query: (query?: Query, options?: QueryOptions) => Answer<T> | Promise<Answer<T>>;
  readonly get: (id: string) => T | undefined;
  /** Events that recur: they may take place on any day after their first. */
  readonly recurring: () => readonly T[];
  /** Why the first of those is left out that are; undefined where none is. */
  readonly leftOut: () => Promise<Fault | undefined> | undefined;
  /** What is no item, and ids that stand twice: they are left out. */
  readonly faults: () => Promise<readonly Fault[]>;
}

/**
 * Many items, answered in memory as `createArchive` does, for pages: nothing is read before the first question; what counts
 * facets is loaded with the first question that is not light, what looks for words with the first text. References between
 * items are not checked.
 *
 * @example
 * const source = browseItems(items);
 * source.query({ year: 2003, kind: "event" }, { light: true }).total // { value: 2, relation: "eq" }
 * (await source.query({ text: "water" })).facets
 */
export function browseItems<T extends ItemInput>(
  items: readonly T[],
  options: ArchiveOptions = {},
): BrowsedItems<T> {
  let read: ItemStore<T> | undefined;
  let whole: Promise<WholeItems<T>> | undefined;
  const store = (): ItemStore<T> => (read ??= itemStore(items));
  const load = (): Promise<WholeItems<T>> =>
    (whole ??= import("./whole-items.ts").then(({ wholeItems }) => wholeItems(items, store(), options)));
  return {
    kind: "items",
    query: (asked = {}, { light, facets, displayLang } = {}) =>
      (light && lightItems(store(), asked, facets)) || load().then(({ query }) => query(asked, displayLang)),
    get: (id) => store().byId.get(id),
    recurring: () => recurringOf(store().byId.values()),
    leftOut: () => (store().byId.size < items.length ? load().then(({ faults }) => faults()[0]) : undefined),
    faults: () => load().then(({ faults }) => faults()),
  };
}
