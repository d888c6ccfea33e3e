import type { Fault, ItemInput } from "@event-content/schema";
import type { ArchiveSource } from "../archive-source.ts";
import { answerItems } from "../memory/answer-items.ts";
import type { ArchiveOptions } from "../memory/archive-options.ts";
import { itemStore } from "../memory/item-store.ts";
import type { TextMatch } from "../memory/text-match.ts";
import type { Answer } from "../query/answer.ts";
import type { Query } from "../query/query.ts";
import { type Refusal, readQuery } from "../query/read-query.ts";
import { refusedAnswer } from "../query/refused-answer.ts";

/** Items in memory, asked by a page. */
export interface BrowsedItems<T extends ItemInput = ItemInput> extends ArchiveSource<T> {
  readonly kind: "items";
  /** At once; a promise for a question with a text, or one that cannot be answered: what that takes is loaded then. */
  readonly query: (query?: Query) => Answer<T> | Promise<Answer<T>>;
  readonly get: (id: string) => T | undefined;
  /** What is no item, and ids that stand twice: they are left out. */
  readonly faults: () => Promise<readonly Fault[]>;
}

/**
 * Many items, answered in memory as `createArchive` does, for pages: nothing is read before the first question, and what
 * looks for words is loaded with the first text. References between items are not checked.
 *
 * @example
 * const source = browseItems(items);
 * source.query({ year: 2003, kind: "event" }).total // { value: 2, relation: "eq" }
 * (await source.query({ text: "water" })).items
 */
export function browseItems<T extends ItemInput>(
  items: readonly T[],
  options: ArchiveOptions = {},
): BrowsedItems<T> {
  const store = itemStore(items);
  let find: ((text: string) => TextMatch<T>) | undefined;
  return {
    kind: "items",
    query: (asked = {}) => {
      const refusals: Refusal[] = [];
      const query = readQuery(asked, (...refusal) => refusals.push(refusal));
      if (refusals.length > 0) return refusedAnswer(refusals);
      if (!query.text.trim()) return answerItems(store, query);
      return import("../memory/find-text.ts").then(({ findText }) => {
        find ??= findText(store, options);
        return answerItems(store, query, find(query.text));
      });
    },
    get: (id) => store.byId().get(id),
    faults: async () => {
      const { leftOutFaults } = await import("../memory/left-out-faults.ts");
      return leftOutFaults(store.left());
    },
  };
}
