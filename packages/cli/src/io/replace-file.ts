import { realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { CommandError } from "./command-error.ts";
import type { Io } from "./io.ts";
import { systemReason } from "./system-reason.ts";

/** Writes a file anew, wholly or not at all. @throws CommandError where the system refuses. */
export async function replaceFile(path: string, text: string, io: Pick<Io, "cwd">): Promise<void> {
  try {
    const target = await realpath(resolve(io.cwd, path));
    const part = `${target}.part`;
    try {
      await writeFile(part, text, { mode: (await stat(target)).mode });
      await rename(part, target);
    } finally {
      await rm(part, { force: true });
    }
  } catch (error) {
    throw new CommandError("unreadable-file", `${path} cannot be written: ${systemReason(error)}.`, {
      cause: error,
    });
  }
}
