import { create, insert, save, search } from "@orama/orama";
import { daysOf, fieldsOf, wantedOf } from "./fields.mjs";

/** The words of any alphabet: its own tokenizers know one language each, and find nothing in the others. */
const tokenizer = {
  language: "english",
  normalizationCache: new Map(),
  tokenize: (text) => [
    ...new Set(
      text
        .toLowerCase()
        .normalize("NFKD")
        .replace(/\p{M}/gu, "")
        .match(/[\p{L}\p{N}]+/gu),
    ),
  ],
};

/** Orama: filters are fields of a schema. */
export const engine = {
  name: "Orama",
  build: async (items) => {
    const database = create({
      schema: {
        title: "string",
        summary: "string",
        body: "string",
        kind: "enum",
        lang: "enum",
        topics: "enum[]",
        goals: "enum[]",
        countries: "enum[]",
        first: "number",
        last: "number",
      },
      components: { tokenizer },
    });
    for (const item of items) await insert(database, fieldsOf(item));
    return database;
  },
  saved: async (database) => [JSON.stringify(save(database))],
  open: async (database) => async (query) => {
    const days = daysOf(query);
    const where = Object.fromEntries(
      wantedOf(query).map(([name, values]) => [
        name,
        name === "kind" || name === "lang" ? { in: values } : { containsAny: values },
      ]),
    );
    if (days) Object.assign(where, { first: { between: [1, days[1]] }, last: { gte: days[0] } });
    if (query.text === undefined) {
      const { hits } = await search(database, {
        where,
        limit: 20,
        sortBy: { property: "first", order: "DESC" },
      });
      return hits.map(({ id }) => id);
    }
    const ask = (tolerance) =>
      search(database, { term: query.text, threshold: 0, boost: { title: 3 }, tolerance, limit: 20, where });
    let { hits } = await ask(0);
    if (hits.length === 0) ({ hits } = await ask(1));
    return hits.map(({ id }) => id);
  },
};
