import { createArchive } from "@event-content/archive";

/** event-content in memory: a browser loads the items themselves and makes the index of them. */
export const engine = {
  name: "event-content, in memory",
  build: async (items) => {
    const all = [...items];
    const archive = createArchive(all);
    // The index is made when the first word is asked for.
    archive.query({ text: "water" });
    return { all, archive };
  },
  saved: async ({ all }) => [`[${all.map((item) => JSON.stringify(item)).join(",\n")}]`],
  open:
    async ({ archive }) =>
    async (query) =>
      archive.query(query).items.map(({ id }) => id),
};
