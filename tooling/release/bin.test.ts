import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readWorkflow } from "../workflows/index.ts";
import { tryRun } from "./try-run.ts";

const repository = path.resolve(import.meta.dirname, "../..");
let root: string;

/** The repository as a job has it that checks it out and installs nothing. */
beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), "checkout-"));
  const filter = (file: string): boolean => path.basename(file) !== "node_modules";
  cpSync(path.join(repository, "tooling"), path.join(root, "tooling"), { recursive: true, filter });
  cpSync(path.join(repository, "package.json"), path.join(root, "package.json"));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

async function step(...args: string[]): Promise<{ status: number | null; output: string }> {
  const env = { GITHUB_EVENT_NAME: "push", GITHUB_EVENT_PATH: "", GITHUB_OUTPUT: "", NEEDS: "{}" };
  const { status, output } = await tryRun(process.execPath, ["tooling/release/bin.ts", ...args], {
    cwd: root,
    env,
  });
  return { status, output };
}

test("every step the workflows call without an installation runs without one", async () => {
  const files = [".github/workflows/ci.yml", ".github/workflows/release.yml"];
  const runs = files.flatMap((file) =>
    Object.values(readWorkflow(repository, file).jobs).flatMap(({ steps = [] }) =>
      steps.flatMap(({ run = "" }) => /^node tooling\/release\/bin\.ts ([\w-]+)/.exec(run)?.[1] ?? []),
    ),
  );
  expect([...runs].sort()).toEqual([
    "ci-ok",
    "github-release",
    "open-version-request",
    "publish",
    "select-mode",
  ]);
  expect(await step("select-mode")).toEqual({ status: 0, output: "mode=none\ntag=\n" });
  expect((await step("publish", "nowhere")).output).toMatch(
    /^\S*nowhere\/release\.json does not exist\. Run /,
  );
  expect((await step("github-release", "nowhere")).output).toMatch(/release\.json does not exist/);
  expect(await step("ci-ok")).toEqual({
    status: 1,
    output: "Not every job succeeded (no job ran). Look at the first that did not.\n",
  });
});

test("a step that does not exist is told with those that do", async () => {
  const { status, output } = await step("publich");
  expect(status).toBe(2);
  expect(output).toMatch(/^"publich" is no step of a release\. Name one of check, /);
});

test("the root script leads to the steps", () => {
  const { scripts } = JSON.parse(readFileSync(path.join(repository, "package.json"), "utf8"));
  expect(scripts.release).toBe("node tooling/release/bin.ts");
});
