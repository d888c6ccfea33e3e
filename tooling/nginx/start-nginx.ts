import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { ensureNginx } from "./ensure-nginx.ts";

export interface RunningNginx {
  /** What it said before it was asked anything. */
  readonly log: () => string;
  readonly stop: () => Promise<void>;
}

/** Runs nginx with what stands in `http`, in the foreground, with every file of its own in a temporary folder. */
export async function startNginx(http: string, url: string): Promise<RunningNginx> {
  const folder = mkdtempSync(path.join(tmpdir(), "event-content-nginx-"));
  const own = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  writeFileSync(
    `${folder}/nginx.conf`,
    `daemon off;\nmaster_process off;\npid ${folder}/pid;\nerror_log stderr;\nevents {}\nhttp {\naccess_log off;\n${own.join("\n")}\n${http}\n}\n`,
  );
  let log = "";
  const child = spawn(ensureNginx(), ["-p", folder, "-c", `${folder}/nginx.conf`, "-e", "stderr"], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  child.stderr.on("data", (chunk) => {
    log += chunk;
  });
  const stop = async (): Promise<void> => {
    const closed = new Promise((resolve) => child.once("close", resolve));
    child.kill("SIGTERM");
    await closed;
    rmSync(folder, { recursive: true, force: true });
  };
  for (let attempt = 0; attempt < 50; attempt += 1) {
    if (child.exitCode !== null) throw new Error(`nginx ended with status ${child.exitCode}.\n${log}`);
    const answer = await fetch(url).catch(() => undefined);
    if (answer) return { log: () => log, stop };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await stop();
  throw new Error(`nginx did not answer at ${url} within 5 seconds.\n${log}`);
}
