import { resolve, sep } from "node:path";
import { CommandError } from "../io/command-error.ts";
import type { Io } from "../io/io.ts";

/** @throws CommandError where the folder to write to and one to read from are in each other: the next build would read this one. */
export function checkOut(out: string, inputs: readonly string[], io: Io): string {
  const target = resolve(io.cwd, out);
  for (const input of inputs) {
    const source = resolve(io.cwd, input);
    if (!within(target, source) && !within(source, target)) continue;
    const how =
      target === source
        ? "is the content"
        : within(target, source)
          ? "stands in the content"
          : "holds the content";
    throw new CommandError(
      "wrong-usage",
      `--out ${out} ${how} (${input}). Give a folder beside it, such as public.`,
    );
  }
  return target;
}

function within(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`);
}
