// What `npm run test:consumers` runs once the packages of this repository are installed.
//   npx pnpm check:consumers [words: only consumers whose name holds one] [--lock: writes consumers/pnpm-lock.yaml anew]
import { spawnSync } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import path from "node:path";
import { launchBrowser } from "../browser/index.ts";
import { prepareConsumers } from "../consumers/prepare-consumers.ts";
import { readConsumers } from "../consumers/read-consumers.ts";
import { resultTable } from "../consumers/result-table.ts";
import { runConsumers } from "../consumers/run-consumers.ts";

const root = path.resolve(import.meta.dirname, "../..");
const lockfile = path.join(root, "consumers/pnpm-lock.yaml");
const words = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const say = (line) => console.log(line);

function build() {
  const turbo = ["turbo", "run", "build", "--output-logs=errors-only", "--log-order=grouped"];
  const { status } = spawnSync(turbo[0], turbo.slice(1), { cwd: root, stdio: "inherit" });
  if (status !== 0) throw new Error(`${turbo.join(" ")} failed.`);
}

async function keepLock(lock) {
  if (process.argv.includes("--lock")) return writeFile(lockfile, lock);
  if (lock === (await readFile(lockfile, "utf8").catch(() => ""))) return;
  say("consumers/pnpm-lock.yaml is not what was installed. Write it anew: npx pnpm check:consumers --lock");
}

async function results() {
  const all = await readConsumers(path.join(root, "consumers"));
  const chosen = all.filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)));
  if (chosen.length === 0) throw new Error(`No consumer has a name with ${words.join(" or ")}.`);
  build();
  const prepared = await prepareConsumers(root, say);
  const browser = await launchBrowser();
  try {
    await keepLock(prepared.lock);
    const { folder, registry } = prepared;
    const atOnce = Math.min(2, availableParallelism());
    return await runConsumers(chosen, { folder, registry, browser, root, atOnce, say });
  } finally {
    await browser.close();
    await prepared.close();
  }
}

// So that what was started is ended.
process.once("SIGINT", () => process.exit(130));
process.once("SIGTERM", () => process.exit(143));

const start = performance.now();
const found = await results().catch((error) => {
  console.error(error.message);
  return [{ name: "preparation", tool: "", seconds: 0, error: error.message }];
});
const failed = found.filter(({ error }) => error !== undefined).length;
say(`\n${resultTable(found)}\n`);
say(`All consumers: ${((performance.now() - start) / 1000).toFixed(1)} s`);
say(`${found.length - failed} passed, ${failed} failed`);
process.exitCode = failed || found.length === 0 ? 1 : 0;
