import { spawn } from "node:child_process";
import { strangerEnv } from "../registry/stranger-env.ts";

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
