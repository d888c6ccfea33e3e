import { spawn } from "node:child_process";
import { strangerEnv } from "../registry/stranger-env.ts";
import { ReleaseError } from "./release-error.ts";

export interface RunOptions {
  readonly cwd: string;
  readonly env?: NodeJS.ProcessEnv;
}

export interface RunResult {
  readonly status: number | null;
  readonly stdout: string;
  /** Both streams, in the order they came. */
  readonly output: string;
}

/** Runs a program to its end, without input. */
export function tryRun(
  command: string,
  args: readonly string[],
  { cwd, env }: RunOptions,
): Promise<RunResult> {
  const child = spawn(command, args, {
    cwd,
    env: strangerEnv({ NO_COLOR: "1", FORCE_COLOR: undefined, ...env }),
    stdio: ["ignore", "pipe", "pipe"],
    shell: process.platform === "win32",
  });
  const all: Buffer[] = [];
  const out: Buffer[] = [];
  child.stdout.on("data", (part: Buffer) => {
    all.push(part);
    out.push(part);
  });
  child.stderr.on("data", (part: Buffer) => all.push(part));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (status) =>
      resolve({ status, stdout: Buffer.concat(out).toString(), output: Buffer.concat(all).toString() }),
    );
  });
}

/** The standard output of a program; a status other than 0 is a `ReleaseError` with its last lines. */
export async function run(command: string, args: readonly string[], options: RunOptions): Promise<string> {
  const { status, stdout, output } = await tryRun(command, args, options);
  if (status === 0) return stdout;
  const tail = output.trimEnd().split("\n").slice(-20).join("\n");
  throw new ReleaseError(
    "command-failed",
    `\`${[command, ...args].join(" ")}\` ended with status ${status}:\n${tail}`,
  );
}
