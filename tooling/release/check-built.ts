import { existsSync, globSync, statSync } from "node:fs";
import path from "node:path";
import type { ReleasePackage } from "./read-packages.ts";
import { ReleaseError } from "./release-error.ts";

/** Every file a manifest leads to: `exports`, `bin`, `types` and the like; patterns are left out. */
function targets(value: unknown): string[] {
  if (typeof value === "string") return value.includes("*") ? [] : [value];
  return typeof value === "object" && value ? Object.values(value).flatMap(targets) : [];
}

function newest(folder: string, patterns: readonly string[]): number {
  const files = globSync(patterns, { cwd: folder, exclude: ["**/*.test.ts", "**/*.test-d.ts"] });
  return Math.max(0, ...files.map((file) => statSync(path.join(folder, file)).mtimeMs));
}

function faultOf({ name, folder, manifest }: ReleasePackage): string | undefined {
  const has = (file: string): boolean => existsSync(path.join(folder, file));
  const builds = "build" in Object(manifest.scripts);
  if (builds && !has("dist")) return `${name} is not built: it has no folder dist.`;
  const { exports, bin, main, types } = manifest;
  const missing = targets([exports, bin, main, types]).find((file) => !has(file));
  if (missing)
    return `${name} is not built as a whole: ${missing}, which its package.json names, is missing.`;
  if (builds && newest(folder, ["src/**/*.*", "package.json"]) > newest(folder, ["dist/**/*.*"])) {
    return `${name} is built from older sources: its src or its version is younger than its dist.`;
  }
  return undefined;
}

/** Every package is built, from the sources that are there. */
export function checkBuilt(packages: readonly ReleasePackage[]): void {
  const faults = packages.flatMap((one) => faultOf(one) ?? []);
  if (!faults.length) return;
  throw new ReleaseError("unbuilt", `${faults.join("\n")}\nRun \`npx pnpm build --force\`, and pack again.`);
}
