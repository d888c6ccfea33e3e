import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { run } from "../release/run.ts";
import { checkPins } from "./check-pins.ts";

const USER = ["-c", "user.name=Test", "-c", "user.email=test@localhost"];

let root: string;
let commit: string;

/** Stands for the repository of an action on GitHub, with one version. */
beforeEach(async () => {
  root = mkdtempSync(path.join(tmpdir(), "pins-"));
  const action = path.join(root, "action");
  const git = (...args: string[]): Promise<string> => run("git", [...USER, ...args], { cwd: root });
  await git("init", "--quiet", action);
  await git("-C", action, "commit", "--quiet", "--allow-empty", "--message", "Version");
  await git("-C", action, "tag", "--annotate", "--message", "v1.2.3", "v1.2.3");
  commit = (await git("-C", action, "rev-parse", "HEAD")).trim();
  vi.stubEnv("GIT_CONFIG_COUNT", "1");
  vi.stubEnv("GIT_CONFIG_KEY_0", `url.${action}.insteadOf`);
  vi.stubEnv("GIT_CONFIG_VALUE_0", "https://github.com/actions/example");
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true, force: true });
});

function pin(hash: string, version: string): void {
  mkdirSync(path.join(root, ".github/workflows"), { recursive: true });
  const text = `jobs:\n  a:\n    steps:\n      - uses: actions/example@${hash} # ${version}\n`;
  writeFileSync(path.join(root, ".github/workflows/a.yml"), text);
}

test("a pin that is the commit of its version is in order", async () => {
  pin(commit, "v1.2.3");
  expect(await checkPins(root)).toEqual([]);
});

test("a pin of another commit, or of a version there is not, is told", async () => {
  pin("f".repeat(40), "v1.2.3");
  expect(await checkPins(root)).toEqual([
    `actions/example v1.2.3 is commit ${commit} at https://github.com/actions/example, and the workflows pin ${"f".repeat(40)}. Find out which is right before you merge.`,
  ]);
  pin(commit, "v1.2.4");
  expect((await checkPins(root))[0]).toContain("actions/example v1.2.4 is commit (no such tag)");
});
