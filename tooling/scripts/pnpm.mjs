// Runs on plain Node 20 and npm: fetches the pinned pnpm, installs what the lockfile says, then runs one root script.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

const root = new URL("../..", import.meta.url);
const { packageManager } = JSON.parse(readFileSync(new URL("package.json", root), "utf8"));

function pnpm(...args) {
  const run = spawnSync("npx", ["--yes", packageManager, ...args], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1" },
    shell: process.platform === "win32",
  });
  if (run.status !== 0) process.exit(run.status ?? 1);
}

const script = process.argv[2];
if (!script) {
  console.error("Name the root script to run, for example: node tooling/scripts/pnpm.mjs check");
  process.exit(2);
}
pnpm("install", "--frozen-lockfile", "--prefer-offline", "--reporter=append-only", "--loglevel=error");
pnpm("run", script, ...process.argv.slice(3));
