import { safeParseArchive } from "@event-content/schema";
import type { ContentFile } from "./content-file.ts";
import { openContent } from "./open-content.ts";
import { placedFault } from "./placed-fault.ts";

/** Reads and checks an archive's record. */
export function checkArchive(file: string, bytes: Uint8Array): ContentFile {
  const { content, placeOf, value } = openContent(file, bytes);
  if (!placeOf) return content;
  const result = safeParseArchive(value);
  const found = result.success ? result.warnings : result.faults;
  return {
    ...content,
    faults: [...content.faults, ...found.map((fault) => placedFault(fault, "", { file, placeOf }))],
    archive: result.success ? result.data : undefined,
  };
}
