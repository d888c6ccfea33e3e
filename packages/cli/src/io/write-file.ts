import { mkdir, writeFile as write } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { CommandError } from "./command-error.ts";
import type { Io } from "./io.ts";
import { systemReason } from "./system-reason.ts";

/** Writes a text file and the folders it stands in. @throws CommandError where the system refuses. */
export async function writeFile(path: string, text: string, io: Io): Promise<void> {
  const target = resolve(io.cwd, path);
  try {
    await mkdir(dirname(target), { recursive: true });
    await write(target, text);
  } catch (error) {
    throw new CommandError("unreadable-file", `${path} cannot be written: ${systemReason(error)}.`, {
      cause: error,
    });
  }
}
