import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { CommandError } from "./command-error.ts";
import type { Io } from "./io.ts";
import { refuseBinary } from "./refuse-binary.ts";
import { systemReason } from "./system-reason.ts";

/**
 * The bytes of a text file, or of standard input for `-`.
 *
 * @throws CommandError where the file is missing, unreadable or binary.
 */
export async function readBytes(path: string, io: Io): Promise<Uint8Array> {
  const bytes = path === "-" ? await readStdin(io) : await readPath(path, io);
  refuseBinary(bytes, path === "-" ? "standard input" : path);
  return bytes;
}

async function readPath(path: string, io: Io): Promise<Uint8Array> {
  try {
    return await readFile(resolve(io.cwd, path));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") {
      throw new CommandError("missing-file", `${path || '""'} does not exist.`, { cause: error });
    }
    throw new CommandError("unreadable-file", `${path} cannot be read: ${systemReason(error)}.`, {
      cause: error,
    });
  }
}

async function readStdin(io: Io): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of io.stdin) chunks.push(typeof chunk === "string" ? Buffer.from(chunk) : chunk);
  return Buffer.concat(chunks);
}
