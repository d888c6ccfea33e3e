import { existsSync, readFileSync } from "node:fs";
import type { ArchiveInput, ItemInput } from "@event-content/schema";

const CONTENT = new URL("../../../content/", import.meta.url);

/** An item of the sample archive, with the items that it names and with what the archive says of its words. */
export function fromArchive(id: string): {
  readonly items: readonly ItemInput[];
  readonly archive: ArchiveInput;
} {
  const item = readItem(id);
  const about = item.kind === "news" ? (item.about ?? []) : [];
  const related = (item.related ?? []).flatMap((relation) => relation.id ?? []);
  const named = [...new Set([...about, ...related])];
  return { items: [item, ...named.map(readItem)], archive: recordFor(item) };
}

function recordFor({ topics = [], regions = [] }: ItemInput): ArchiveInput {
  const record = JSON.parse(readFileSync(new URL("event-content.json", CONTENT), "utf8")) as ArchiveInput;
  const { schemaVersion, id, title, languages, taxonomies } = record;
  return {
    ...(schemaVersion && { schemaVersion }),
    id,
    title,
    languages,
    taxonomies: { topics: only(taxonomies?.topics, topics), regions: only(taxonomies?.regions, regions) },
  };
}

function only<Label>(
  labels: Readonly<Record<string, Label>> = {},
  names: readonly string[],
): Record<string, Label> {
  return Object.fromEntries(Object.entries(labels).filter(([name]) => names.includes(name)));
}

function readItem(id: string): ItemInput {
  const files = ["events", "news"].map((folder) => new URL(`${folder}/${id}.json`, CONTENT));
  const file = files.find((each) => existsSync(each));
  if (!file) throw new Error(`The playground shows "${id}", which is not in apps/sample/content.`);
  return JSON.parse(readFileSync(file, "utf8")) as ItemInput;
}
