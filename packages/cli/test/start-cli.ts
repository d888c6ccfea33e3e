import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { vi } from "vitest";

const BIN = fileURLToPath(new URL("../dist/bin.js", import.meta.url));

// A process takes a tenth of a second to start, and several on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

/** The built command as a user starts it, on the Node of the tests or on the one NODE_UNDER_TEST names. */
export function startCli(
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): ChildProcessWithoutNullStreams {
  if (!existsSync(BIN)) throw new Error(`${BIN} is missing. Build first: npx turbo run build`);
  const { NO_COLOR: _, SOURCE_DATE_EPOCH: __, NODE_UNDER_TEST: node, ...inherited } = process.env;
  return spawn(node ?? process.execPath, [BIN, ...args], { cwd, env: { ...inherited, ...env } });
}
