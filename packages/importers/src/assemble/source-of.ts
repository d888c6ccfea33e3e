import type { Fact, NewsInput, Note } from "@event-content/schema";
import type { Reading } from "../extract/reading.ts";
import type { Provenance } from "./provenance.ts";

type SourceInput = NonNullable<NewsInput["source"]>;

/** Where an item was read, and on which words each of its facts rests. */
export function sourceOf(from: Provenance, readings: readonly Reading<unknown>[]): SourceInput {
  const facts: Fact[] = readings.flatMap((reading) => reading.facts);
  const notes: Note[] = readings.flatMap((reading) => reading.notes);
  return {
    importer: from.importer,
    ...(from.url !== undefined && { url: from.url }),
    ...(from.file !== undefined && { file: from.file }),
    facts: [...facts, ...(from.published?.facts ?? [])],
    notes,
  };
}
