import { spawnSync } from "node:child_process";
import path from "node:path";
import type { Snippet } from "./read-snippets.ts";
import { type ShellOptions, writeShims } from "./run-shell.ts";

/** Runs the one command of a `console` block; what follows it is all that the command writes, to the letter. */
export async function runConsole({ code, line }: Snippet, options: ShellOptions): Promise<void> {
  const shims = await writeShims(options);
  const [first = "", ...shown] = code.trimEnd().split("\n");
  if (!first.startsWith("$ "))
    throw new Error(`Line ${line}: a console block begins with "$ " and a command.`);
  const { SOURCE_DATE_EPOCH: _, ...rest } = process.env;
  const env = { ...rest, NODE_OPTIONS: "", PATH: [shims, rest.PATH].join(path.delimiter) };
  const command = `exec 2>&1; ${first.slice(2)}`;
  const { stdout } = spawnSync("bash", ["-c", command], { cwd: options.folder, env, encoding: "utf8" });
  const written = stdout.replaceAll("\r\n", "\n").trimEnd();
  if (written !== shown.join("\n").trimEnd()) {
    throw new Error(`Line ${line}: "${first}" is shown with\n${shown.join("\n")}\nand wrote\n${written}`);
  }
}
