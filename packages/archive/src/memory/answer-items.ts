import type { ItemInput } from "@event-content/schema";
import { countAll } from "../count-facets.ts";
import { inOrder } from "../item-order.ts";
import { itemRow } from "../item-row.ts";
import { type Answer, facetsFrom } from "../query/answer.ts";
import { beyondTheLast } from "../query/beyond-the-last.ts";
import type { CheckedQuery } from "../query/checked-query.ts";
import type { Facets } from "../query/query.ts";
import type { ItemStore } from "./item-store.ts";
import { matches } from "./matches.ts";
import type { TextMatch } from "./text-match.ts";

/** Answers a question that was found right. What is looked for as a text is given apart: most questions have none. */
export function answerItems<T extends ItemInput>(
  store: ItemStore<T>,
  query: CheckedQuery,
  text?: TextMatch<T>,
): Answer<T> {
  const { page, pageSize, sort } = query;
  const all = store.newest();
  const found = all.filter((item) => matches(item, query, store.valuesOf) && (!text || text.accepts(item)));
  const value = found.length;
  const ordered =
    sort === "oldest" ? inOrder(found, sort) : text && sort === "relevance" ? text.byScore(found) : found;
  const pages = Math.max(1, Math.ceil(value / pageSize));
  const items = ordered.slice((page - 1) * pageSize, page * pageSize).map(itemRow);
  const faults = text ? text.faults : [];
  let facets: Facets | undefined;
  return {
    items,
    total: { value, relation: "eq" },
    // A list never looks at them: they are counted when somebody does.
    get facets() {
      facets ??=
        value === all.length ? store.facets() : facetsFrom(countAll(found.map(store.valuesOf)), "eq");
      return facets;
    },
    page,
    pages,
    ...(text ? text.findings(items) : { highlights: {} }),
    faults: page > pages ? [...faults, beyondTheLast(page, pages)] : faults,
  };
}
