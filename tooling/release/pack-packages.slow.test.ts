import { readFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { packPackages } from "./pack-packages.ts";
import { readPlan } from "./read-plan.ts";
import { run } from "./run.ts";
import { makeWorkspace, type TestWorkspace } from "./testing/make-workspace.ts";

let workspace: TestWorkspace;
let folder: string;
beforeEach(async () => {
  workspace = await makeWorkspace();
  folder = path.join(workspace.root, "release");
});
afterEach(() => workspace.remove());

test("packs every package after those it needs, with notes and the files for script tags", async () => {
  workspace.write(
    "packages/base/CHANGELOG.md",
    "# base\n\n## 1.0.0\n\n### Minor Changes\n\n- abc: One is one.\n\n## 0.9.0\n\nOld.\n",
  );
  workspace.write(
    "packages/elements/CHANGELOG.md",
    "# elements\n\n## 1.0.0\n\n### Patch Changes\n\n- Updated dependencies [abc]\n  - @event-content/base@1.0.0\n",
  );
  await workspace.commit("Version");
  await packPackages(workspace.root, folder);
  const { version, tag, commit, packages } = readPlan(folder);
  expect({ version, tag }).toEqual({ version: "1.0.0", tag: "latest" });
  expect(commit).toBe((await workspace.git("rev-parse", "HEAD")).trim());
  expect(packages.map(({ file }) => file)).toEqual([
    "event-content-base-1.0.0.tgz",
    "event-content-elements-1.0.0.tgz",
  ]);
  const packed = path.join(folder, "event-content-elements-1.0.0.tgz");
  const manifest = await run("tar", ["-xzOf", packed, "package/package.json"], { cwd: folder });
  expect(JSON.parse(manifest).dependencies).toEqual({ "@event-content/base": "^1.0.0" });
  const hashes = JSON.parse(readFileSync(path.join(folder, "assets/integrity.json"), "utf8"));
  expect(Object.keys(hashes)).toEqual(["embed.js", "browser/loader.js"]);
  const listed = await run("tar", ["-tzf", path.join(folder, "assets/script-tags.tgz")], { cwd: folder });
  expect(listed.trim().split("\n").sort()).toEqual([
    "browser/",
    "browser/loader.js",
    "embed.js",
    "integrity.json",
  ]);
  const notes = readFileSync(path.join(folder, "notes.md"), "utf8");
  expect(notes).toContain("### @event-content/base\n\n#### Minor Changes\n\n- abc: One is one.");
  expect(notes).toContain(`| \`embed.js\` | \`${hashes["embed.js"]}\` |`);
  expect(notes).not.toMatch(/Old|Updated dependencies|### @event-content\/elements/);
});

test("packages of a snapshot need each other to the letter, and the manifests stay as they are", async () => {
  await packPackages(workspace.root, folder, { tag: "pr-7" });
  const packed = path.join(folder, "event-content-elements-1.0.0.tgz");
  const manifest = await run("tar", ["-xzOf", packed, "package/package.json"], { cwd: folder });
  expect(JSON.parse(manifest).dependencies).toEqual({ "@event-content/base": "1.0.0" });
  expect(await workspace.git("status", "--porcelain")).toBe("");
});
