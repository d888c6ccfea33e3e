import type { Fault, ItemInput } from "@event-content/schema";
import { answerItems } from "../memory/answer-items.ts";
import type { ArchiveOptions } from "../memory/archive-options.ts";
import type { ItemStore } from "../memory/item-store.ts";
import { leftOutFaults } from "../memory/left-out-faults.ts";
import type { TextMatch } from "../memory/text-match.ts";
import type { Answer } from "../query/answer.ts";
import type { Query } from "../query/query.ts";
import { readQuery } from "../query/read-query.ts";

/** All that can be asked of items in memory. */
export interface WholeItems<T extends ItemInput> {
  readonly query: (asked: Query, displayLang?: string) => Promise<Answer<T>>;
  readonly faults: () => readonly Fault[];
}

export function wholeItems<T extends ItemInput>(
  items: readonly T[],
  store: ItemStore<T>,
  options: ArchiveOptions,
): WholeItems<T> {
  let find: Promise<(text: string) => TextMatch<T>> | undefined;
  return {
    query: async (asked, displayLang) => {
      const query = readQuery(asked);
      if (query.refused.length > 0)
        return (await import("../query/refused-answer.ts")).refusedAnswer(asked, query.refused);
      if (!query.text.trim()) return answerItems(store, query, undefined, displayLang);
      const { findAnyText } = await import("../memory/find-any-text.ts");
      find ??= findAnyText(store, options);
      return answerItems(store, query, (await find)(query.text), displayLang);
    },
    faults: () => leftOutFaults(items),
  };
}
