import { readdir } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import type { Io } from "../io/io.ts";
import { markdownName } from "./markdown-name.ts";

/** The translations beside a Markdown file. */
export async function translationsOf(path: string, io: Io): Promise<{ file: string; lang: string }[]> {
  const folder = dirname(path);
  const names = await readdir(resolve(io.cwd, folder));
  return names.sort().flatMap((name) => {
    const file = join(folder, name);
    const translation = markdownName(file)?.translation;
    return translation?.main === join(folder, basename(path)) ? [{ file, lang: translation.lang }] : [];
  });
}
