import MiniSearch from "minisearch";
import { daysOf, fieldsOf, wantedOf } from "./fields.mjs";

const STORED = ["title", "summary", "kind", "lang", "topics", "goals", "countries", "first", "last"];

/** MiniSearch: filters are a function over all matches. */
export const engine = {
  name: "MiniSearch",
  build: async (items) => {
    const index = new MiniSearch({ fields: ["title", "summary", "body"], storeFields: STORED });
    for (const item of items) index.add(fieldsOf(item));
    return index;
  },
  saved: async (index) => [JSON.stringify(index)],
  open: async (index) => async (query) => {
    const wanted = wantedOf(query);
    const days = daysOf(query);
    const found = index.search(query.text ?? MiniSearch.wildcard, {
      combineWith: "AND",
      boost: { title: 3 },
      prefix: (_, place, terms) => place === terms.length - 1,
      fuzzy: (term) => (term.length > 3 ? 1 : false),
      filter: (row) =>
        wanted.every(([name, values]) => [row[name]].flat().some((value) => values.includes(value))) &&
        (!days || (row.first > 0 && row.first <= days[1] && row.last >= days[0])),
    });
    if (query.text === undefined) found.sort((a, b) => b.first - a.first);
    return found.slice(0, 20).map(({ id }) => id);
  },
};
