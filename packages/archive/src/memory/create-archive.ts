import type { Fault, ItemInput } from "@event-content/schema";
import type { ArchiveSource, QueryOptions } from "../archive-source.ts";
import type { Answer } from "../query/answer.ts";
import type { Query } from "../query/query.ts";
import { readQuery } from "../query/read-query.ts";
import { refusedAnswer } from "../query/refused-answer.ts";
import { recurringOf } from "../recurring-of.ts";
import { brokenReference, referencesOf } from "../references.ts";
import { ALL_STEMMERS } from "../stems/all-stemmers.ts";
import { answerItems } from "./answer-items.ts";
import type { ArchiveOptions } from "./archive-options.ts";
import { findText } from "./find-text.ts";
import { itemStore } from "./item-store.ts";
import { leftOutFaults } from "./left-out-faults.ts";
import type { TextMatch } from "./text-match.ts";

export interface MemoryArchive<T extends ItemInput> extends ArchiveSource<T> {
  readonly query: (query?: Query, options?: QueryOptions) => Answer<T>;
  readonly get: (id: string) => T | undefined;
  /** All items, the newest first. */
  readonly items: readonly T[];
  /** Events that recur: they may take place on any day after their first. */
  readonly recurring: () => readonly T[];
  /** What is no item, ids that stand twice, and references that lead nowhere. */
  readonly faults: readonly Fault[];
}

/**
 * Many items, answered in memory. Of two with one id the first is kept. In a browser `browseItems` is the lighter way.
 *
 * @example createArchive(items).query({ year: 2003, kind: "event" }).total // { value: 2, relation: "eq" }
 */
export function createArchive<T extends ItemInput>(
  items: readonly T[],
  { taxonomies, stemmers = ALL_STEMMERS }: ArchiveOptions = {},
): MemoryArchive<T> {
  const store = itemStore(items);
  const { byId, newest } = store;
  const faults = [...leftOutFaults(items)];
  for (const item of byId.values()) {
    for (const reference of referencesOf(item)) {
      if (!byId.has(reference.id)) faults.push(brokenReference(item.id, reference));
    }
  }
  let find: ((text: string) => TextMatch<T>) | undefined;
  return {
    query: (asked = {}, { displayLang } = {}) => {
      const query = readQuery(asked);
      if (query.refused.length > 0) return refusedAnswer(asked, query.refused);
      find ??= findText(store, stemmers, taxonomies);
      return answerItems(store, query, find(query.text), displayLang);
    },
    get: (id) => byId.get(id),
    recurring: () => recurringOf(byId.values()),
    items: newest.map(({ item }) => item),
    faults,
  };
}
