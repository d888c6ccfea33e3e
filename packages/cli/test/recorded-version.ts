import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openArchive, type Query } from "@event-content/archive";
import { fileFetch } from "@event-content/archive/node";
import { renderItem } from "@event-content/renderer";
import { readSiteContent, type SiteContent } from "../src/build/read-site-content.ts";
import { memoryIo } from "./memory-io.ts";

/** What a recorded answer keeps: all that it finds. Totals and counts may be told more exactly by a later reader. */
interface RecordedAnswer {
  readonly query: Query;
  readonly ids: readonly string[];
}

const QUERIES: readonly Query[] = [
  {},
  { sort: "oldest" },
  { kind: "news" },
  { year: 2003 },
  { from: "2003-11", to: "2026-03" },
  { type: "workshop", lang: "en" },
  { countries: "KZ" },
  { topics: "water", sort: "newest" },
  { text: "workshop" },
  { text: "worksohp" },
  { text: '"river safety"' },
  { text: "wor", sort: "oldest" },
  { text: "المياه" },
  { text: "水" },
  { text: "conférence" },
  { text: "вода" },
  { text: "agua -taller" },
];

/** What a bundle answers to a question of each kind. */
export async function answersOf(bundle: string): Promise<RecordedAnswer[]> {
  const archive = await openArchive("/", { fetch: fileFetch(bundle) });
  const answers: RecordedAnswer[] = [];
  for (const query of QUERIES) {
    const { items, faults } = await archive.query({ ...query, pageSize: 100 });
    if (faults && faults.length > 0) throw new Error(JSON.stringify(faults));
    answers.push({ query, ids: items.map(({ id }) => id) });
  }
  return answers;
}

/** The content of a folder, as `build` reads it. */
export function contentOf(folder: string): Promise<SiteContent> {
  return readSiteContent([folder], memoryIo());
}

/** Each item as HTML, by its id. */
export function htmlOf({ items, archive }: SiteContent): Map<string, string> {
  const options = { items, now: "2026-01-01T00:00:00Z", ...(archive && { archive }) };
  return new Map(items.map((item) => [item.id, `${renderItem(item, { ...options, lang: item.lang })}\n`]));
}

/** A JSON file of a recorded version. */
export function recordedJson(folder: string, name: string): unknown {
  return JSON.parse(readFileSync(join(folder, name), "utf8"));
}
