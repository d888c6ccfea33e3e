import { realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { CommandError } from "./command-error.ts";
import type { Io } from "./io.ts";
import { systemReason } from "./system-reason.ts";

/** A file that is there, and what it is to hold. */
export interface Replacement {
  readonly file: string;
  readonly text: string;
}

/**
 * Writes files anew. What cannot be written is found out before the first of them changes: they all stand beside the old
 * ones first, and are renamed last.
 *
 * @throws CommandError where the system refuses
 */
export async function replaceFiles(files: readonly Replacement[], io: Pick<Io, "cwd">): Promise<void> {
  const ready: { file: string; part: string; target: string }[] = [];
  try {
    for (const { file, text } of files) {
      await named(file, async () => {
        const target = await realpath(resolve(io.cwd, file));
        const part = `${target}.${process.pid}.part`;
        ready.push({ file, part, target });
        await writeFile(part, text, { flag: "wx", mode: (await stat(target)).mode });
      });
    }
    for (const { file, part, target } of ready) await named(file, () => rename(part, target));
  } finally {
    for (const { part } of ready) await rm(part, { force: true });
  }
}

async function named(file: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    throw new CommandError("unreadable-file", `${file} cannot be written: ${systemReason(error)}.`, {
      cause: error,
    });
  }
}
