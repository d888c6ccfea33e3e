import { spawn } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";
import { freePort } from "../registry/free-port.ts";
import type { LoggedCommand } from "./run-logged.ts";

const PATIENCE = 60_000;

export interface StartedServer {
  /** Without a slash at the end. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Starts a server, `{port}` in its command being a free port, and waits until it answers. */
export async function startLogged({ command, cwd, env, log }: LoggedCommand): Promise<StartedServer> {
  const port = await freePort();
  const [program = "", ...args] = command.map((word) => word.replace("{port}", String(port)));
  log(`$ ${[program, ...args].join(" ")}\n`);
  // A group of its own: a server may have started others.
  const child = spawn(program, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"], detached: true });
  child.stdout.on("data", (chunk) => log(String(chunk)));
  child.stderr.on("data", (chunk) => log(String(chunk)));
  const exit = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const kill = () => {
    if (child.pid && child.exitCode === null) process.kill(-child.pid);
  };
  process.once("exit", kill);
  const close = async () => {
    process.off("exit", kill);
    kill();
    await exit;
  };

  const url = `http://127.0.0.1:${port}`;
  const until = Date.now() + PATIENCE;
  while (!(await fetch(url).catch(() => undefined))) {
    if (child.exitCode !== null || Date.now() > until) {
      await close();
      throw new Error(`${command.join(" ")} did not answer at ${url}.`);
    }
    await wait(100);
  }
  return { url, close };
}
