import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { ReleasePackage } from "./read-packages.ts";

/**
 * Does something while packages need each other in exactly their own version, and puts the manifests back. For snapshots:
 * `^0.0.0-pr-7-…` would let the snapshot of another pull request in.
 */
export async function withPinnedNeeds<Result>(
  packages: readonly ReleasePackage[],
  action: () => Promise<Result>,
): Promise<Result> {
  const files = packages.map(({ folder }) => path.join(folder, "package.json"));
  const before = files.map((file) => readFileSync(file, "utf8"));
  try {
    for (const [index, file] of files.entries()) {
      writeFileSync(file, before[index]?.replaceAll('"workspace:^"', '"workspace:*"') ?? "");
    }
    return await action();
  } finally {
    for (const [index, file] of files.entries()) writeFileSync(file, before[index] ?? "");
  }
}
