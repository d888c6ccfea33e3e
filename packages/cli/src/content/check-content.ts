import { basename } from "node:path";
import { type Fault, type ItemInput, safeParseItem } from "@event-content/schema";
import { ARCHIVE_FILE } from "./archive-file.ts";
import { checkArchive } from "./check-archive.ts";
import type { ContentFile, Entry } from "./content-file.ts";
import { openContent } from "./open-content.ts";
import { placedFault } from "./placed-fault.ts";

/**
 * Reads and checks one file of content: an item, a list of items, or an archive's record (by its name).
 *
 * @param schemaVersion what the record of its archive states
 */
export function checkContent(file: string, bytes: Uint8Array, schemaVersion?: string): ContentFile {
  if (basename(file) === ARCHIVE_FILE) return checkArchive(file, bytes);
  const { content, placeOf, value } = openContent(file, bytes);
  if (!placeOf) return content;
  const faults: Fault[] = [...content.faults];
  const entries = itemsOf(value).map(({ pointer, value }): Entry => {
    const result = safeParseItem(value, { schemaVersion });
    for (const fault of result.success ? result.warnings : result.faults) {
      faults.push(placedFault(fault, pointer, { file, placeOf }));
    }
    return { pointer, value, item: result.success ? (value as ItemInput) : undefined };
  });
  return { ...content, faults, entries };
}

function itemsOf(value: unknown): { pointer: string; value: unknown }[] {
  return Array.isArray(value)
    ? value.map((each, index) => ({ pointer: `/${index}`, value: each }))
    : [{ pointer: "", value }];
}
