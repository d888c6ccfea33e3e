import { existsSync, globSync, readFileSync } from "node:fs";
import path from "node:path";

export interface WorkspacePackage {
  readonly name: string;
  /** Relative to the root, with forward slashes. */
  readonly folder: string;
  readonly private: boolean;
  readonly tags: readonly string[];
  /** What users of the package install: dependencies, peers and optional ones. */
  readonly dependencies: readonly string[];
}

export interface Workspace {
  readonly root: string;
  readonly packages: readonly WorkspacePackage[];
  /** The tags `turbo.json` has rules for. */
  readonly tags: readonly string[];
}

function readJson(file: string): Record<string, unknown> {
  return JSON.parse(readFileSync(file, "utf8"));
}

function workspaceFolders(root: string): string[] {
  const [, list = ""] =
    /^packages:\n((?: +- .+\n)+)/m.exec(readFileSync(`${root}/pnpm-workspace.yaml`, "utf8")) ?? [];
  const patterns = [...list.matchAll(/- ["']?([^"'\n]+)/g)].map(([, pattern = ""]) => pattern);
  return patterns
    .flatMap((pattern) => globSync(`${pattern}/package.json`, { cwd: root }))
    .map((file) => path.posix.dirname(file.replaceAll("\\", "/")));
}

function readPackage(root: string, folder: string): WorkspacePackage {
  const manifest = readJson(`${root}/${folder}/package.json`);
  const turbo = `${root}/${folder}/turbo.json`;
  const fields = ["dependencies", "peerDependencies", "optionalDependencies"];
  return {
    name: String(manifest.name),
    folder,
    private: manifest.private === true,
    tags: existsSync(turbo) ? ((readJson(turbo).tags as string[] | undefined) ?? []) : [],
    dependencies: fields.flatMap((field) => Object.keys(manifest[field] ?? {})),
  };
}

export function readWorkspace(root: string): Workspace {
  const { boundaries } = readJson(`${root}/turbo.json`) as { boundaries: { tags: Record<string, unknown> } };
  return {
    root,
    packages: workspaceFolders(root).map((folder) => readPackage(root, folder)),
    tags: Object.keys(boundaries.tags),
  };
}
