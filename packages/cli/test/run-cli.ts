import { text } from "node:stream/consumers";
import { expect } from "vitest";
import { startCli } from "./start-cli.ts";

export interface CliResult {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface CliOptions {
  readonly cwd: string;
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the built command to its end; whatever it does, it prints no stack trace. */
export async function runCli(args: readonly string[], options: CliOptions): Promise<CliResult> {
  const child = startCli(args, options.cwd, options.env);
  child.stdin.on("error", () => {});
  child.stdin.end(options.input ?? "");
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  const [stdout, stderr, status] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  expect(`${stdout}${stderr}`).not.toMatch(/^\s+at .+:\d+:\d+|node:internal/m);
  return { status, stdout, stderr };
}
