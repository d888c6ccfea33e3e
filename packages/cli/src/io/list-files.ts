import { readdir, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { CommandError } from "./command-error.ts";
import type { Io } from "./io.ts";
import { systemReason } from "./system-reason.ts";

/**
 * The files a path stands for: itself, or what a folder and its folders hold with one of the endings, sorted.
 * Hidden folders and `node_modules` are left out.
 *
 * @throws CommandError where the path is missing or unreadable, or a folder holds no such file.
 */
export async function listFiles(path: string, endings: readonly string[], io: Io): Promise<string[]> {
  if (path === "-" || !(await isFolder(path, io))) return [path];
  const files = await walk(path, endings, io);
  if (files.length > 0) return files;
  throw new CommandError("missing-file", `${path} holds no ${endings.join(", ")} files.`);
}

async function isFolder(path: string, io: Io): Promise<boolean> {
  try {
    return path !== "" && (await stat(resolve(io.cwd, path))).isDirectory();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") {
      throw new CommandError("missing-file", `${path} does not exist.`, { cause: error });
    }
    throw new CommandError("unreadable-file", `${path} cannot be read: ${systemReason(error)}.`, {
      cause: error,
    });
  }
}

async function walk(folder: string, endings: readonly string[], io: Io): Promise<string[]> {
  const entries = await entriesOf(folder, io);
  const found: string[] = [];
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!entry.name.startsWith(".") && entry.name !== "node_modules")
        found.push(...(await walk(path, endings, io)));
    } else if (endings.some((ending) => entry.name.toLowerCase().endsWith(ending))) {
      found.push(path);
    }
  }
  return found;
}

async function entriesOf(folder: string, io: Io) {
  try {
    const entries = await readdir(resolve(io.cwd, folder), { withFileTypes: true });
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    throw new CommandError("unreadable-file", `${folder} cannot be read: ${systemReason(error)}.`, {
      cause: error,
    });
  }
}
