import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readPackages } from "./read-packages.ts";
import { makeWorkspace, type TestWorkspace } from "./testing/make-workspace.ts";
import { versionPackages } from "./version-packages.ts";

let workspace: TestWorkspace;
beforeEach(async () => {
  workspace = await makeWorkspace();
});
afterEach(() => workspace.remove());

async function addChangeset(name: string, size: string): Promise<void> {
  workspace.write(`.changeset/${size}.md`, `---\n"@event-content/${name}": ${size}\n---\n\nA field.\n`);
  await workspace.commit("Changeset");
}

const versions = (): string[] => readPackages(workspace.root).map(({ version }) => version);

test("a change of one package gives all of them one version", async () => {
  await addChangeset("base", "minor");
  expect(await versionPackages(workspace.root)).toBe("1.1.0");
  expect(versions()).toEqual(["1.1.0", "1.1.0"]);
  expect(existsSync(path.join(workspace.root, ".changeset/minor.md"))).toBe(false);
  const changelog = readFileSync(path.join(workspace.root, "packages/base/CHANGELOG.md"), "utf8");
  expect(changelog).toMatch(/## 1\.1\.0\n\n### Minor Changes\n\n- .*A field\./);
});

test("a change that breaks is a major of all packages", async () => {
  await addChangeset("elements", "major");
  expect(await versionPackages(workspace.root)).toBe("2.0.0");
  expect(versions()).toEqual(["2.0.0", "2.0.0"]);
});

test("a snapshot is named after its tag and its commit", async () => {
  await addChangeset("base", "patch");
  const commit = (await workspace.git("rev-parse", "HEAD")).trim();
  expect(await versionPackages(workspace.root, { tag: "pr-7" })).toBe(`0.0.0-pr-7-${commit}`);
});

test("an unknown package, a dirty tree and no changeset at all change nothing", async () => {
  await expect(versionPackages(workspace.root)).rejects.toThrow(
    "No changeset waits in .changeset, so there is nothing to release. Write one: `npx pnpm changeset`.",
  );
  await addChangeset("bass", "minor");
  await expect(versionPackages(workspace.root)).rejects.toThrow(
    '"@event-content/bass", which is no package here',
  );
  workspace.write("packages/base/src/more.ts", "export const two = 2;\n");
  await expect(versionPackages(workspace.root)).rejects.toThrow("The working tree differs from its commit");
  expect(versions()).toEqual(["1.0.0", "1.0.0"]);
});
