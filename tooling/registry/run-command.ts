import { spawn } from "node:child_process";
import { strangerEnv } from "./stranger-env.ts";

const LAST_LINES = 40;

/** Runs a command outside this repository's scripts, and returns its standard output; throws with its last lines when it fails. */
export function runCommand(
  command: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv = {},
): Promise<string> {
  const [program = "", ...args] = command;
  const child = spawn(program, args, {
    cwd,
    env: strangerEnv(env),
    stdio: ["ignore", "pipe", "pipe"],
    shell: process.platform === "win32",
  });
  let out = "";
  let all = "";
  child.stdout.on("data", (chunk) => {
    out += chunk;
    all += chunk;
  });
  child.stderr.on("data", (chunk) => {
    all += chunk;
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) return resolve(out);
      const tail = all.trimEnd().split("\n").slice(-LAST_LINES).join("\n");
      reject(new Error(`${command.join(" ")} ended with ${code} in ${cwd}:\n${tail}`));
    });
  });
}
