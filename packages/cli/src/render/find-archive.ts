import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { ARCHIVE_FILE } from "../content/archive-file.ts";
import { checkArchive } from "../content/check-archive.ts";
import type { ContentFile } from "../content/content-file.ts";
import type { Io } from "../io/io.ts";
import { readBytes } from "../io/read-bytes.ts";

/** The archive's record: the file given, or `event-content.json` beside the content where there is one. */
export async function findArchive(
  given: string | undefined,
  content: string,
  io: Io,
): Promise<ContentFile | undefined> {
  if (given !== undefined) return checkArchive(given, await readBytes(given, io));
  if (content === "-") return undefined;
  const beside = join(dirname(content), ARCHIVE_FILE);
  return existsSync(resolve(io.cwd, beside)) ? checkArchive(beside, await readBytes(beside, io)) : undefined;
}
