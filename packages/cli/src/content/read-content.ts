import type { Io } from "../io/io.ts";
import { readBytes } from "../io/read-bytes.ts";
import { checkContent } from "./check-content.ts";
import { checkMarkdown, type TranslationFile } from "./check-markdown.ts";
import type { ContentFile } from "./content-file.ts";
import { type FindRecord, governingRecord } from "./governing-record.ts";
import { markdownName } from "./markdown-name.ts";
import { translationsOf } from "./translations-of.ts";

const FRONT_MATTER = [0x2d, 0x2d, 0x2d];

/**
 * Reads and checks a file of content, JSON or Markdown, the latter with its translations beside it.
 *
 * @param shown The name of a path in faults.
 * @param recordOf Who reads many files finds their record once.
 * @throws CommandError where a file is missing, unreadable or binary.
 */
export async function readContent(
  path: string,
  shown: (path: string) => string,
  io: Io,
  recordOf: FindRecord = governingRecord(io),
): Promise<ContentFile> {
  const bytes = await readBytes(path, io);
  const version = recordOf(path)?.version;
  const piped = path === "-" && FRONT_MATTER.every((byte, at) => bytes[at] === byte);
  if (!piped && !markdownName(path)) return checkContent(shown(path), bytes, version);
  const translations: TranslationFile[] = [];
  for (const { file, lang } of piped ? [] : await translationsOf(path, io)) {
    translations.push({ file: shown(file), lang, bytes: await readBytes(file, io) });
  }
  return checkMarkdown({ path, file: shown(path), bytes }, translations, version);
}
