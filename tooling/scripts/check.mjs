// What `npm test` runs once the packages are installed, and with the word `slow` what `npm run test:slow` runs. Stops at the
// first step that fails.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { summariseResults } from "./summarise-results.ts";

const root = path.resolve(import.meta.dirname, "../..");
const results = path.join(root, "test-results.json");
const quiet = ["--output-logs=errors-only", "--log-order=grouped"];

const build = ["build", [["turbo", "run", "build", ...quiet]]];
const browser = ["browser", [["node", "tooling/scripts/browser.mjs"]]];
const report = ["--reporter=default", "--reporter=json", "--outputFile.json=test-results.json"];

const quick = [
  build,
  ["types", [["turbo", "run", "types", ...quiet]]],
  ["lint", [["biome", "check", "."]]],
  [
    "directions",
    [
      ["turbo", "boundaries"],
      ["node", "tooling/scripts/check-directions.mjs"],
    ],
  ],
  ["unused", [["knip"]]],
  browser,
  ["tests", [["vitest", "run", ...report]]],
];

/** Suites that take minutes: `*.slow.test.ts`. */
const slow = [
  build,
  browser,
  ["slow tests", [["vitest", "run", "--config", "vitest.slow.config.ts", ...report]]],
];

const steps = process.argv[2] === "slow" ? slow : quick;

const env = {
  ...process.env,
  PATH: [path.join(root, "node_modules/.bin"), process.env.PATH].join(path.delimiter),
  TURBO_TELEMETRY_DISABLED: "1",
  DO_NOT_TRACK: "1",
};

function succeeds([command, ...args]) {
  const options = {
    cwd: root,
    env,
    stdio: ["ignore", "inherit", "inherit"],
    shell: process.platform === "win32",
  };
  return spawnSync(command, args, options).status === 0;
}

function seconds(since) {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}

function firstFailure() {
  for (const [name, commands] of steps) {
    console.log(`\n== ${name}`);
    const start = performance.now();
    const failed = commands.find((command) => !succeeds(command));
    console.log(`== ${name}: ${failed ? "FAILED" : "ok"}, ${seconds(start)}`);
    if (failed) return { name, command: failed.join(" ") };
  }
  return undefined;
}

function readResults() {
  if (!existsSync(results)) return { passed: 0, failed: 1, skipped: 0, broken: [] };
  return summariseResults(JSON.parse(readFileSync(results, "utf8")));
}

rmSync(results, { force: true });
const start = performance.now();
const failure = firstFailure();
const { passed, failed, skipped, broken } = readResults();
console.log(`\nAll steps: ${seconds(start)}`);
if (failure) console.log(`The step "${failure.name}" failed: ${failure.command}`);
for (const file of broken)
  console.log(`Did not load, or failed outside its tests: ${path.relative(root, file)}`);
if (skipped) console.log(`${skipped} skipped`);
const failures = failure ? Math.max(failed, 1) : failed;
console.log(`${passed} passed, ${failures} failed`);
process.exitCode = failures ? 1 : 0;
