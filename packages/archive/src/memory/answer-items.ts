import type { ItemInput } from "@event-content/schema";
import { inLanguage } from "../in-language.ts";
import { itemRow } from "../item-row.ts";
import type { Answer } from "../query/answer.ts";
import { beyondTheLast } from "../query/beyond-the-last.ts";
import type { CheckedQuery } from "../query/checked-query.ts";
import { plainAnswer } from "../query/plain-answer.ts";
import type { Facets } from "../query/query.ts";
import { facetCounts } from "./facet-counts.ts";
import { foundItems } from "./found-items.ts";
import type { ItemStore } from "./item-store.ts";
import type { TextMatch } from "./text-match.ts";

/**
 * Answers a question that was found right, with all that can be said of it. What is looked for as a text is given apart: most
 * questions have none.
 */
export function answerItems<T extends ItemInput>(
  store: ItemStore<T>,
  query: CheckedQuery,
  text?: TextMatch<T>,
  displayLang?: string,
): Answer<T> {
  const { page, pageSize, sort } = query;
  const dated = foundItems(store, query);
  const found = text ? dated.filter(text.accepts) : dated;
  const ordered = text && sort === "relevance" ? text.byScore(found) : found;
  const rows = ordered.slice((page - 1) * pageSize, page * pageSize).map((item) => itemRow(item));
  const items = displayLang ? rows.map((row) => inLanguage(row, displayLang)) : rows;
  const plain = plainAnswer(items, found.length, page, pageSize);
  const faults = text ? text.faults : [];
  let facets: Facets | undefined;
  return {
    ...plain,
    // Most who ask never look at them: they are counted when somebody does.
    get facets() {
      facets ??= facetCounts(found, store);
      return facets;
    },
    ...text?.findings(items),
    faults: page > plain.pages ? [...faults, beyondTheLast(page, plain.pages)] : faults,
  };
}
