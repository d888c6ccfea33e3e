import { globSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { startRegistry } from "../../registry/start-registry.ts";
import { type ReleasePackage, readPackages } from "../read-packages.ts";
import { type PackageRecord, readRecord } from "../read-record.ts";
import { run } from "../run.ts";
import { type RunResult, tryRun } from "../try-run.ts";
import { type CountingProxy, startCountingProxy } from "./start-counting-proxy.ts";

/** Where a rehearsal plays: a clone of the last commit, a registry of its own, and an empty folder for strangers. */
export interface Stage {
  readonly clone: string;
  readonly registry: CountingProxy;
  packages(): ReleasePackage[];
  record(name: string): Promise<PackageRecord>;
  git(...args: string[]): Promise<string>;
  /** Runs a step as the workflow does: `node tooling/release/bin.ts <args>`; never throws. */
  step(args: readonly string[], env?: NodeJS.ProcessEnv): Promise<RunResult>;
  /** Runs a root script as the workflow does: `node tooling/scripts/pnpm.mjs <args>`. */
  script(...args: string[]): Promise<string>;
  /** Says that what is built is of the version there is now: no built file holds a version, so it is not built again. */
  keepBuild(): void;
  /** Runs a program in the folder of a stranger, who knows the registry only. */
  stranger(folder: string, command: string, ...args: string[]): Promise<string>;
  /** Adds a changeset for one package, and commits it. */
  addChangeset(name: string, size: "patch" | "minor" | "major", text: string): Promise<void>;
  close(): Promise<void>;
}

const USER = ["-c", "user.name=Rehearsal", "-c", "user.email=rehearsal@localhost"];

/** The rehearsal's own run on GitHub must not be taken for the one that is rehearsed. */
const NO_EVENT = {
  GITHUB_EVENT_NAME: "push",
  GITHUB_EVENT_PATH: "",
  GITHUB_OUTPUT: "",
  GITHUB_STEP_SUMMARY: "",
  GITHUB_ACTIONS: "",
};

async function makeClone(root: string, clone: string): Promise<void> {
  await run("git", ["clone", "--quiet", "--no-hardlinks", root, clone], { cwd: root });
  await run("git", ["switch", "--quiet", "--force-create", "main"], { cwd: clone });
}

/** Builds the stage; what it makes is removed by `close`. */
export async function buildStage(root: string): Promise<Stage> {
  const home = mkdtempSync(path.join(tmpdir(), "rehearsal-"));
  const clone = path.join(home, "clone");
  const behind = await startRegistry();
  const registry = await startCountingProxy(behind.url);
  const npmrc = path.join(home, "npmrc");
  writeFileSync(
    npmrc,
    `${behind.npmrc.replaceAll(new URL(behind.url).host, new URL(registry.url).host)}fetch-retries=0\n`,
  );
  const npm = { npm_config_userconfig: npmrc, npm_config_registry: registry.url };
  await makeClone(root, clone);
  const git = (...args: string[]): Promise<string> => run("git", [...USER, ...args], { cwd: clone });
  return {
    clone,
    registry,
    packages: () => readPackages(clone),
    record: (name) => readRecord(registry.url, name),
    git,
    step: (args, env = {}) =>
      tryRun("node", ["tooling/release/bin.ts", ...args], {
        cwd: clone,
        env: { ...npm, ...NO_EVENT, ...env },
      }),
    script: (...args) => run("node", ["tooling/scripts/pnpm.mjs", ...args], { cwd: clone }),
    keepBuild() {
      const now = new Date();
      const files = globSync("packages/*/dist/**/*.*", { cwd: clone });
      for (const file of files) utimesSync(path.join(clone, file), now, now);
    },
    stranger(folder, command, ...args) {
      const cwd = path.join(home, folder);
      mkdirSync(cwd, { recursive: true });
      return run(command, args, { cwd, env: npm });
    },
    async addChangeset(name, size, text) {
      const file = `.changeset/rehearsal-${size}.md`;
      writeFileSync(path.join(clone, file), `---\n"${name}": ${size}\n---\n\n${text}\n`);
      await git("add", file);
      await git("commit", "--quiet", "--message", text);
    },
    async close() {
      await registry.stop();
      await behind.stop();
      rmSync(home, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
