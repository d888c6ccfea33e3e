import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { ReleaseError } from "./release-error.ts";

export interface ReleasePackage {
  readonly name: string;
  readonly version: string;
  /** Absolute. */
  readonly folder: string;
  readonly manifest: Readonly<Record<string, unknown>>;
  /** Names of packages of the same repository that its users install with it. */
  readonly needs: readonly string[];
}

function readPackage(folder: string): ReleasePackage {
  const manifest = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  const installed = { ...manifest.dependencies, ...manifest.peerDependencies };
  return {
    name: manifest.name,
    version: manifest.version,
    folder,
    manifest,
    needs: Object.keys(installed),
  };
}

function inOrder(packages: readonly ReleasePackage[]): ReleasePackage[] {
  const ordered: ReleasePackage[] = [];
  const add = (one: ReleasePackage, path: readonly string[]): void => {
    if (ordered.includes(one)) return;
    if (path.includes(one.name)) {
      const circle = [...path, one.name].join(" -> ");
      throw new ReleaseError("circle", `Packages depend on each other in a circle: ${circle}. Break it.`);
    }
    for (const other of packages) if (one.needs.includes(other.name)) add(other, [...path, one.name]);
    ordered.push(one);
  };
  for (const one of packages) add(one, []);
  return ordered;
}

/**
 * The packages that are published, `packages/*` without the private ones, each after those it depends on.
 * They share one version; where they do not, that is a `ReleaseError`.
 */
export function readPackages(root: string): ReleasePackage[] {
  const folders = globSync("packages/*/package.json", { cwd: root })
    .map((file) => path.dirname(path.join(root, file)))
    .sort();
  const all = folders.map(readPackage).filter(({ manifest }) => manifest.private !== true);
  const names = new Set(all.map(({ name }) => name));
  const packages = inOrder(
    all.map((one) => ({ ...one, needs: one.needs.filter((name) => names.has(name)) })),
  );
  const versions = new Set(packages.map(({ version }) => version));
  if (versions.size > 1) {
    const list = packages.map(({ name, version }) => `  ${name} ${version}`).join("\n");
    throw new ReleaseError(
      "versions-differ",
      `The packages have different versions, and are released under one:\n${list}\nVersions are changed by \`npx pnpm release version\` only; take back what else changed them.`,
    );
  }
  return packages;
}
