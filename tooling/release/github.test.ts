import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { ciOk } from "./ci-ok.ts";
import { githubRelease } from "./github-release.ts";
import { openVersionRequest } from "./open-version-request.ts";
import { makeWorkspace, type TestWorkspace } from "./testing/make-workspace.ts";

let workspace: TestWorkspace;
beforeEach(async () => {
  workspace = await makeWorkspace();
});
afterEach(() => {
  vi.unstubAllEnvs();
  workspace.remove();
});

/** A `gh` that keeps what it is asked, and answers as the script says. */
function standInForGh(script: string): () => string[] {
  const bin = path.join(workspace.root, "release/bin");
  const log = path.join(workspace.root, "release/gh.log");
  mkdirSync(bin, { recursive: true });
  writeFileSync(path.join(bin, "gh"), `#!/bin/sh\necho "$*" >> "${log}"\n${script}\n`);
  chmodSync(path.join(bin, "gh"), 0o755);
  vi.stubEnv("PATH", [bin, process.env.PATH].join(path.delimiter));
  return () => (existsSync(log) ? readFileSync(log, "utf8").trim().split("\n") : []);
}

async function addOrigin(): Promise<void> {
  await workspace.git("init", "--quiet", "--bare", "release/origin.git");
  await workspace.git("remote", "add", "origin", path.join(workspace.root, "release/origin.git"));
}

test("a version is pushed to its branch, and asked for by one pull request that starts the checks", async () => {
  const asked = standInForGh("");
  await addOrigin();
  workspace.write("packages/base/CHANGELOG.md", "# base\n\n## 1.0.0\n\n- abc: One is one.\n");
  await openVersionRequest(workspace.root);
  expect(await workspace.git("log", "-1", "--format=%an %s", "origin/release/next")).toBe(
    "github-actions[bot] Release 1.0.0\n",
  );
  const [setup, list, create, checks] = asked();
  expect(setup).toBe("auth setup-git");
  expect(list).toContain("pr list --head release/next --state open");
  expect(create).toMatch(/^pr create --head release\/next --base main --title Release 1\.0\.0 --body-file /);
  expect(checks).toBe("workflow run ci.yml --ref release/next");
});

test("a pull request that is open is brought up to date", async () => {
  const asked = standInForGh('[ "$2" = list ] && echo 34; exit 0');
  await addOrigin();
  workspace.write("packages/base/CHANGELOG.md", "# base\n\n## 1.0.0\n\n- abc: One is one.\n");
  await openVersionRequest(workspace.root);
  expect(asked()[2]).toMatch(/^pr edit 34 --title Release 1\.0\.0 --body-file /);
});

test("a release on GitHub is made of the commit that was packed, and made again where it exists", async () => {
  const plan = { version: "1.0.0", tag: "latest", commit: "abc123", packages: [] };
  workspace.write("release/release.json", plan);
  workspace.write("release/notes.md", "Notes.\n");
  workspace.write("release/assets/embed.js", "export {};\n");
  const folder = path.join(workspace.root, "release");
  const asked = standInForGh('[ "$2" = view ] && exit 1; exit 0');
  await githubRelease(workspace.root, folder);
  expect(asked()[1]).toBe(
    `release create v1.0.0 --target abc123 --title 1.0.0 --notes-file ${folder}/notes.md ${folder}/assets/embed.js`,
  );
  const askedAgain = standInForGh("");
  await githubRelease(workspace.root, folder);
  expect(askedAgain().slice(-2)).toEqual([
    `release upload v1.0.0 --clobber ${folder}/assets/embed.js`,
    `release edit v1.0.0 --title 1.0.0 --notes-file ${folder}/notes.md`,
  ]);
});

test("a run is good when every job of it succeeded", () => {
  expect(() => ciOk({ build: { result: "success" }, test: { result: "success" } })).not.toThrow();
  expect(() => ciOk({ build: { result: "success" }, test: { result: "skipped" } })).toThrow("test: skipped");
  expect(() => ciOk({})).toThrow("no job ran");
});
