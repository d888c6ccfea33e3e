import { openArchive } from "@event-content/archive";
import { countingFetch } from "./counting-fetch.mjs";
import { queries } from "./queries.mjs";

/** What each question costs of an archive that was only just opened, the manifest not counted; the first page before them. */
export async function questionCosts(folder, each = 50) {
  const counter = countingFetch(folder);
  const costs = [];
  for (const { kind, query } of [{ kind: "first page", query: {} }, ...queries(each)]) {
    const archive = await openArchive("/", { fetch: counter.fetch });
    counter.reset();
    const answer = await archive.query(query);
    costs.push({ kind, ...counter.cost(), found: answer.items.length });
  }
  return costs;
}
