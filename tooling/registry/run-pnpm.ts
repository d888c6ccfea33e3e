import { readFileSync } from "node:fs";
import { runCommand } from "./run-command.ts";

const manifest = new URL("../../package.json", import.meta.url);

/** Runs the pinned pnpm in a folder, and returns its standard output. */
export function runPnpm(args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}): Promise<string> {
  const { packageManager } = JSON.parse(readFileSync(manifest, "utf8")) as { packageManager: string };
  return runCommand(["npx", "--yes", packageManager, ...args], cwd, env);
}
