import { openArchive } from "@event-content/archive";
import { writeBundle } from "@event-content/archive/node";

/** event-content as a bundle: files of a static host, of which a question loads those it needs. */
export const engine = {
  name: "event-content, bundle",
  build: async (items, folder) => {
    await writeBundle(items, { out: folder });
  },
  open: async (_, fetch) => {
    const archive = await openArchive("/", { fetch });
    return async (query) => (await archive.query(query)).items.map(({ id }) => id);
  },
};
