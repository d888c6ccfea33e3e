import { existsSync, rmSync, utimesSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { packPackages } from "./pack-packages.ts";
import { makeWorkspace, type TestWorkspace } from "./testing/make-workspace.ts";

let workspace: TestWorkspace;
let folder: string;
beforeEach(async () => {
  workspace = await makeWorkspace();
  folder = path.join(workspace.root, "release");
});
afterEach(() => workspace.remove());

async function refused(tag = "latest"): Promise<string> {
  const error = await packPackages(workspace.root, folder, { tag }).catch((error: Error) => error);
  expect(existsSync(folder)).toBe(false);
  return error instanceof Error ? error.message : "nothing was refused";
}

test("a dirty tree is not packed", async () => {
  workspace.write("packages/base/src/more.ts", "export const two = 2;\n");
  expect(await refused()).toMatch(
    /^The working tree differs from its commit:\n\?\? packages\/base\/src\/more\.ts\nCommit these changes/,
  );
});

test("a dirty tree is no snapshot, unless its versions are all that changed", async () => {
  workspace.write("packages/base/src/more.ts", "export const two = 2;\n");
  expect(await refused("pr-7")).toContain("The working tree differs from its commit");
});

test("a package that is not built is not packed", async () => {
  rmSync(path.join(workspace.root, "packages/base/dist"), { recursive: true });
  expect(await refused()).toBe(
    "@event-content/base is not built: it has no folder dist.\nRun `npx pnpm build --force`, and pack again.",
  );
});

test("a package that is built in part is not packed", async () => {
  rmSync(path.join(workspace.root, "packages/elements/dist/index.js"));
  expect(await refused()).toContain("./dist/index.js, which its package.json names, is missing");
});

test.for(["package.json", "src/index.ts"])(
  "a package built before its %s changed is not packed",
  async (file) => {
    const later = new Date(Date.now() + 60_000);
    utimesSync(path.join(workspace.root, "packages/base", file), later, later);
    expect(await refused()).toContain("@event-content/base is built from older sources");
  },
);

test("changesets that are in no version yet are not packed", async () => {
  workspace.write(".changeset/new-field.md", '---\n"@event-content/base": minor\n---\n\nA field.\n');
  await workspace.commit("Changeset");
  expect(await refused()).toMatch(/^Changesets wait that are in no version yet: new-field\.md\.\nRun /);
});

test("packages of different versions are not packed", async () => {
  workspace.write("packages/base/package.json", { name: "@event-content/base", version: "1.0.1" });
  await workspace.commit("By hand");
  expect(await refused()).toContain("The packages have different versions");
});

test("hashes that are not those of the files are not handed out", async () => {
  workspace.write("packages/elements/dist/embed.js", "export default 1;\n");
  expect(await refused()).toContain("integrity.json has another hash of embed.js");
});

test("a dist-tag is one that npm takes", async () => {
  expect(await refused("PR 7")).toBe(
    '"PR 7" is no dist-tag for a release. Write "latest", or small letters, digits and hyphens, such as "pr-7".',
  );
});
