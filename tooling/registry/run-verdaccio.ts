import { type ChildProcess, spawn } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { strangerEnv } from "./stranger-env.ts";

const require = createRequire(import.meta.url);
const PROGRAM = path.join(path.dirname(require.resolve("verdaccio/package.json")), "bin/verdaccio");
const PATIENCE = 60_000;

async function answers(url: string): Promise<boolean> {
  return fetch(`${url}-/ping`).then(
    ({ ok }) => ok,
    () => false,
  );
}

async function ready(child: ChildProcess, url: string): Promise<void> {
  let log = "";
  const listen = (chunk: Buffer) => {
    log += chunk;
  };
  child.stdout?.on("data", listen);
  child.stderr?.on("data", listen);
  const until = Date.now() + PATIENCE;
  while (!(await answers(url))) {
    if (child.exitCode !== null || Date.now() > until) {
      throw new Error(`The registry did not start at ${url}:\n${log.trim() || "It said nothing."}`);
    }
    await wait(100);
  }
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once("exit", () => resolve());
    child.kill();
  });
}

export interface RunVerdaccioOptions {
  /** The path of its configuration. */
  readonly config: string;
  readonly port: number;
  /** A file of certificates that are trusted as well. */
  readonly ca?: string | undefined;
}

/** Starts verdaccio in a process of its own, which ends with this one; returns what ends it before, once it answers. */
export async function runVerdaccio({ config, port, ca }: RunVerdaccioOptions): Promise<() => Promise<void>> {
  const child = spawn(process.execPath, [PROGRAM, "--config", config, "--listen", `127.0.0.1:${port}`], {
    cwd: path.dirname(config),
    env: strangerEnv(ca ? { NODE_EXTRA_CA_CERTS: ca } : {}),
    stdio: ["ignore", "pipe", "pipe"],
  });
  const kill = () => child.kill();
  process.once("exit", kill);
  const stop = () => {
    process.off("exit", kill);
    return ended(child);
  };
  try {
    await ready(child, `http://127.0.0.1:${port}/`);
    return stop;
  } catch (error) {
    await stop();
    throw error;
  }
}
