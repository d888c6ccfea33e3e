import { existsSync } from "node:fs";
import { resolve } from "node:path";
import type { Io } from "../io/io.ts";
import { markdownName } from "./markdown-name.ts";

/** The file that an item is read from: for `wells.fr.md`, `wells.md` where it is there; else the path itself. */
export function mainFile(path: string, io: Io): string {
  const main = markdownName(path)?.translation?.main;
  return main !== undefined && existsSync(resolve(io.cwd, main)) ? main : path;
}
