import { Document } from "flexsearch";
import { fieldsOf, wantedOf } from "./fields.mjs";

const TAGS = ["kind", "lang", "topics", "goals", "countries", "years"];

/** FlexSearch: filters are tags; there is no order by date, and no span of time. */
export const engine = {
  name: "FlexSearch",
  build: async (items) => {
    const index = new Document({
      tokenize: "forward",
      document: {
        id: "id",
        index: ["title", "summary", "body"],
        store: ["title", "summary", ...TAGS],
        tag: TAGS,
      },
    });
    for (const item of items) index.add(fieldsOf(item));
    return index;
  },
  saved: async (index) => {
    const parts = [];
    await index.export((_, data) => {
      if (data) parts.push(data);
    });
    return parts;
  },
  open: async (index) => async (query) => {
    if (query.from !== undefined) return undefined;
    const wanted = wantedOf(query);
    if (query.year !== undefined) wanted.push(["years", [String(query.year)]]);
    const tag = Object.fromEntries(wanted);
    const found = index.search({
      ...(query.text !== undefined && { query: query.text }),
      ...(wanted.length > 0 && { tag }),
      limit: 20,
    });
    return [...new Set(found.flatMap(({ result }) => result))].slice(0, 20);
  },
};
