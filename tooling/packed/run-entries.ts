import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { PublishedEntry } from "./published-entries.ts";

/** What an entry point gives when it runs in Node. */
export interface RunEntry {
  /** Names of what it exports, in the order of names. */
  readonly exports: readonly string[];
  /** What it left behind in the global scope, besides the registry of zod. */
  readonly globals: readonly string[];
}

const SCRIPT = `
import { createRequire } from "node:module";
import path from "node:path";
const require = createRequire(path.join(process.cwd(), "index.js"));
const [format, ...names] = process.argv.slice(1);
const ran = {};
for (const name of names) {
  const before = new Set(Reflect.ownKeys(globalThis).map(String));
  const module = format === "cjs" ? require(name) : await import(name);
  const globals = Reflect.ownKeys(globalThis).map(String).filter((key) => !before.has(key) && !key.startsWith("__zod_"));
  ran[name] = { exports: Object.keys(module).sort(), globals };
}
console.log(JSON.stringify(ran));
`;

/**
 * Runs entry points of a built package, as its readers name them.
 *
 * @throws Error with what Node said, where one does not run
 */
export async function runEntries(
  folder: string,
  entries: readonly PublishedEntry[],
  format: "esm" | "cjs",
): Promise<Readonly<Record<string, RunEntry>>> {
  const names = entries.map(({ name }) => name);
  const args = ["--input-type=module", "--eval", SCRIPT, format, ...names];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: folder });
  return JSON.parse(stdout);
}
