import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { run } from "../run.ts";

/** A small repository with the packages `base`, and `elements` that needs it: built, and committed. */
export interface TestWorkspace {
  readonly root: string;
  write(file: string, content: string | object): void;
  git(...args: string[]): Promise<string>;
  /** Commits everything. */
  commit(message: string): Promise<void>;
  /** Writes what a build of both packages leaves, younger than their sources. */
  build(): void;
  remove(): void;
}

const REPOSITORY = path.resolve(import.meta.dirname, "../../..");
const USER = ["-c", "user.name=Test", "-c", "user.email=test@localhost"];
const EMBED = "export {};\n";
const EMBED_HASH = "sha384-z0dQZuTpVhlJhRpzBVjQTCgdq+BUSh89DMD4c8ea5gn4XTF+416jeLVKPWSl2O8q";

function manifest(name: string, version: string, more: object = {}): object {
  const scripts = { build: "true" };
  return { name: `@event-content/${name}`, version, type: "module", files: ["dist"], scripts, ...more };
}

/** Makes the repository in a temporary folder. */
export async function makeWorkspace(version = "1.0.0"): Promise<TestWorkspace> {
  const root = mkdtempSync(path.join(tmpdir(), "release-test-"));
  const write: TestWorkspace["write"] = (file, content) => {
    const target = path.join(root, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, typeof content === "string" ? content : `${JSON.stringify(content, null, 2)}\n`);
  };
  const git = (...args: string[]): Promise<string> => run("git", [...USER, ...args], { cwd: root });
  const commit = async (message: string): Promise<void> => {
    await git("add", "--all");
    await git("commit", "--quiet", "--message", message);
  };
  const build = (): void => {
    write("packages/base/dist/index.js", "export const one = 1;\n");
    write("packages/elements/dist/index.js", 'export * from "@event-content/base";\n');
    write("packages/elements/dist/embed.js", EMBED);
    write("packages/elements/dist/browser/loader.js", EMBED);
    write("packages/elements/dist/integrity.json", { "embed.js": EMBED_HASH });
  };
  write(".gitignore", "node_modules\ndist/\nrelease/\n");
  write("package.json", { name: "root", private: true, packageManager: "pnpm@10.34.8" });
  write("pnpm-workspace.yaml", "packages: [packages/*]\n");
  write(".changeset/config.json", {
    changelog: "@changesets/cli/changelog",
    fixed: [["@event-content/*"]],
    access: "public",
    baseBranch: "main",
  });
  const exports = "./dist/index.js";
  const dependencies = { "@event-content/base": "workspace:^" };
  write("packages/base/package.json", manifest("base", version, { exports }));
  write("packages/base/src/index.ts", "export const one = 1;\n");
  write("packages/elements/package.json", manifest("elements", version, { exports, dependencies }));
  write("packages/tools/package.json", { ...manifest("tools", "0.0.0"), private: true });
  symlinkSync(path.join(REPOSITORY, "node_modules"), path.join(root, "node_modules"), "junction");
  // As pnpm installs it.
  mkdirSync(path.join(root, "packages/elements/node_modules/@event-content"), { recursive: true });
  const link = path.join(root, "packages/elements/node_modules/@event-content/base");
  symlinkSync(path.join(root, "packages/base"), link, "junction");
  await git("init", "--quiet", "--initial-branch=main");
  await commit("First");
  build();
  return { root, write, git, commit, build, remove: () => rmSync(root, { recursive: true, force: true }) };
}
