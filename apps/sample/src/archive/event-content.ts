import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const MANIFEST = new URL(import.meta.resolve("@event-content/cli/package.json"));

/** Runs the command line as a publisher would; where it fails, what it reported is the error. @returns what it prints */
export function eventContent(...args: string[]): string {
  const { bin } = JSON.parse(readFileSync(MANIFEST, "utf8")) as { bin: { "event-content": string } };
  const script = fileURLToPath(new URL(bin["event-content"], MANIFEST));
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { encoding: "utf8" });
  if (status !== 0) throw new Error(`event-content ${args.join(" ")}\n${stderr}`);
  return stdout;
}
