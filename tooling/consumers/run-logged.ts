import { spawn } from "node:child_process";

const PATIENCE = 300_000;

export interface LoggedRun {
  readonly code: number | null;
  /** What it wrote, standard output and standard error together. */
  readonly output: string;
}

export interface LoggedCommand {
  readonly command: readonly string[];
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly log: (text: string) => void;
}

/** Runs a command to its end, or for five minutes at most; what it writes goes into the log too. */
export function runLogged({ command, cwd, env, log }: LoggedCommand): Promise<LoggedRun> {
  const [program = "", ...args] = command;
  log(`$ ${command.join(" ")}\n`);
  const child = spawn(program, args, {
    cwd,
    env,
    stdio: ["ignore", "pipe", "pipe"],
    timeout: PATIENCE,
    shell: process.platform === "win32",
  });
  let output = "";
  const listen = (chunk: Buffer) => {
    output += chunk;
    log(String(chunk));
  };
  child.stdout.on("data", listen);
  child.stderr.on("data", listen);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal) => {
      if (signal) log(`Ended by ${signal}.\n`);
      resolve({ code, output });
    });
  });
}
