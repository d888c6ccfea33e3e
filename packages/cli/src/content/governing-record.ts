import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Io } from "../io/io.ts";
import { ARCHIVE_FILE } from "./archive-file.ts";

/** The record of the archive that a file of content belongs to. */
export interface GoverningRecord {
  readonly path: string;
  /** What it states for the files beside and below it. */
  readonly version: string | undefined;
}

export type FindRecord = (path: string) => GoverningRecord | undefined;

/** Finds `event-content.json` beside a file or in a folder above it; each folder is looked at once. */
export function governingRecord(io: Pick<Io, "cwd">): FindRecord {
  const known = new Map<string, GoverningRecord | undefined>();
  const inFolder = (folder: string): GoverningRecord | undefined => {
    if (known.has(folder)) return known.get(folder);
    const path = join(folder, ARCHIVE_FILE);
    const above = dirname(folder);
    const found = existsSync(path)
      ? { path, version: statedIn(path) }
      : above === folder
        ? undefined
        : inFolder(above);
    known.set(folder, found);
    return found;
  };
  return (path) => (path === "-" ? undefined : inFolder(dirname(resolve(io.cwd, path))));
}

/** What is wrong with a record is told where the record itself is read. */
function statedIn(path: string): string | undefined {
  try {
    const { schemaVersion } = JSON.parse(readFileSync(path, "utf8").replace(/^\ufeff/, ""));
    return typeof schemaVersion === "string" ? schemaVersion : undefined;
  } catch {
    return undefined;
  }
}
