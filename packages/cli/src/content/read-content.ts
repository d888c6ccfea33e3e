import { readdir } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import type { Io } from "../io/io.ts";
import { readBytes } from "../io/read-bytes.ts";
import { checkContent } from "./check-content.ts";
import { checkMarkdown, type TranslationFile } from "./check-markdown.ts";
import type { ContentFile } from "./content-file.ts";
import { markdownName } from "./markdown-name.ts";

const FRONT_MATTER = [0x2d, 0x2d, 0x2d];

/**
 * Reads and checks a file of content, JSON or Markdown, the latter with its translations beside it.
 *
 * @param shown The name of a path in faults.
 * @throws CommandError where a file is missing, unreadable or binary.
 */
export async function readContent(
  path: string,
  shown: (path: string) => string,
  io: Io,
): Promise<ContentFile> {
  const bytes = await readBytes(path, io);
  const piped = path === "-" && FRONT_MATTER.every((byte, at) => bytes[at] === byte);
  if (!piped && !markdownName(path)) return checkContent(shown(path), bytes);
  const translations: TranslationFile[] = [];
  for (const { file, lang } of piped ? [] : await translationsOf(path, io)) {
    translations.push({ file: shown(file), lang, bytes: await readBytes(file, io) });
  }
  return checkMarkdown({ path, file: shown(path), bytes }, translations);
}

async function translationsOf(path: string, io: Io): Promise<{ file: string; lang: string }[]> {
  const folder = dirname(path);
  const names = await readdir(resolve(io.cwd, folder));
  return names.sort().flatMap((name) => {
    const file = join(folder, name);
    const translation = markdownName(file)?.translation;
    return translation?.main === join(folder, basename(path)) ? [{ file, lang: translation.lang }] : [];
  });
}
