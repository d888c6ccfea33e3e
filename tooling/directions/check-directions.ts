import { existsSync, globSync, readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import path from "node:path";
import { readImports } from "./read-imports.ts";
import { readWorkspace, type Workspace, type WorkspacePackage } from "./read-workspace.ts";

const DEVELOPMENT_TAGS = ["tooling", "fixtures"];
const TEST_FILE = /\.test(-d)?\.ts$|\.examples\.ts$|\.config\.ts$|(^|\/)(scripts|test)\//;

function packageName(specifier: string): string {
  return specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");
}

function isBuiltin(specifier: string): boolean {
  return specifier.startsWith("node:") || builtinModules.includes(packageName(specifier));
}

/** Packages only tests and builds may use; a private package is never anybody's dependency. */
function isForDevelopment({ packages }: Workspace, name: string): boolean {
  const found = packages.find((candidate) => candidate.name === name);
  return !!found && found.tags.some((tag) => DEVELOPMENT_TAGS.includes(tag));
}

function manifestFaults(
  workspace: Workspace,
  { name, folder, tags, dependencies }: WorkspacePackage,
): string[] {
  const faults: string[] = [];
  if (tags.length !== 1 || !workspace.tags.includes(tags[0] ?? "")) {
    faults.push(
      `${folder}/turbo.json: ${name} needs one tag of ${workspace.tags.join(", ")}; it has ${tags.join(", ") || "none"}.`,
    );
  }
  for (const dependency of dependencies.filter((candidate) => isForDevelopment(workspace, candidate))) {
    faults.push(`${folder}/package.json: ${dependency} is for tests and builds; move it to devDependencies.`);
  }
  return faults;
}

function importFault(
  workspace: Workspace,
  owner: WorkspacePackage,
  file: string,
  specifier: string,
): string | undefined {
  if (/^(data|https?):/.test(specifier) || isBuiltin(specifier)) return undefined;
  if (specifier.startsWith(".")) {
    const target = path.posix.join(path.posix.dirname(file), specifier);
    if (target.startsWith(`${owner.folder}/`)) return undefined;
    return `${file}: "${specifier}" leaves the package; import what ${packageAt(workspace, target)} exports.`;
  }
  const name = packageName(specifier);
  const known = owner.dependencies.includes(name) || owner.dependencies.includes(`@types/${name}`);
  if (bundles(workspace, owner, name)) return undefined;
  if (name === owner.name || known || TEST_FILE.test(file)) return undefined;
  if (isForDevelopment(workspace, name))
    return `${file}: "${specifier}" is for tests and builds, not for sources.`;
  if (owner.private) return undefined;
  return `${file}: "${specifier}" is not among the dependencies of ${owner.name}; users of the package do not have it.`;
}

/** Whether the build puts a package into the output: its name stands in `noExternal` of the package's tsup.config.ts. */
function bundles({ root }: Workspace, { folder }: WorkspacePackage, name: string): boolean {
  const config = `${root}/${folder}/tsup.config.ts`;
  if (!existsSync(config)) return false;
  return /noExternal: \[([^\]]*)\]/.exec(readFileSync(config, "utf8"))?.[1]?.includes(`"${name}"`) ?? false;
}

function packageAt({ packages }: Workspace, file: string): string {
  return packages.find(({ folder }) => file.startsWith(`${folder}/`))?.name ?? "another package";
}

function sourceFaults(workspace: Workspace, owner: WorkspacePackage): string[] {
  if (owner.tags.includes("tooling") || owner.tags.includes("tests")) return [];
  const files = globSync("**/*.{ts,tsx,mts,cts,js,mjs,cjs,css}", {
    cwd: `${workspace.root}/${owner.folder}`,
    exclude: (entry) => /(^|[\\/])(node_modules|dist|cases)$/.test(entry),
  });
  return files.sort().flatMap((found) => {
    const file = `${owner.folder}/${found.replaceAll("\\", "/")}`;
    const imports = readImports(file, readFileSync(`${workspace.root}/${file}`, "utf8"));
    return imports
      .map((specifier) => importFault(workspace, owner, file, specifier))
      .filter((fault) => !!fault);
  }) as string[];
}

/** What `turbo boundaries` does not see of the directions between the packages; an empty list when all is well. */
export function checkDirections(root: string): string[] {
  const workspace = readWorkspace(root);
  return workspace.packages.flatMap((owner) => [
    ...manifestFaults(workspace, owner),
    ...sourceFaults(workspace, owner),
  ]);
}
