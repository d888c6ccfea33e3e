import { basename, resolve } from "node:path";
import type { Io } from "../io/io.ts";
import { listFiles } from "../io/list-files.ts";
import { mainFile } from "./main-file.ts";

/** The files of content that paths stand for, each once; a translation is found with its main file, `README.md` is none. */
export async function findContent(
  paths: readonly string[],
  io: Io,
): Promise<{ files: string[]; failures: unknown[] }> {
  const files = new Map<string, string>();
  const failures: unknown[] = [];
  for (const path of paths) {
    try {
      for (const found of await listFiles(path, [".json", ".md"], io)) {
        if (found !== path && basename(found).toLowerCase() === "readme.md") continue;
        const file = mainFile(found, io);
        const whole = file === "-" ? file : resolve(io.cwd, file);
        if (!files.has(whole)) files.set(whole, file);
      }
    } catch (error) {
      failures.push(error);
    }
  }
  return { files: [...files.values()], failures };
}
