import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { ReleaseError } from "./release-error.ts";

export interface ScriptTagFile {
  /** Relative to `dist` of the package `elements`, with forward slashes. */
  readonly file: string;
  /** What stands in the attribute `integrity`. */
  readonly integrity: string;
}

/** The files for script tags with their hashes; one that differs from the package's `integrity.json` is a `ReleaseError`. */
export function scriptTagFiles(dist: string): ScriptTagFile[] {
  const stated: Record<string, string> = JSON.parse(readFileSync(path.join(dist, "integrity.json"), "utf8"));
  const files = globSync("browser/**/*.js", { cwd: dist }).map((file) => file.replaceAll("\\", "/"));
  const all = [...new Set([...Object.keys(stated), ...files.sort()])];
  return all.map((file) => {
    const hash = createHash("sha384").update(readFileSync(path.join(dist, file)));
    const integrity = `sha384-${hash.digest("base64")}`;
    if ((stated[file] ?? integrity) === integrity) return { file, integrity };
    throw new ReleaseError(
      "integrity-differs",
      `integrity.json has another hash of ${file} than the file has. Build again: \`npx pnpm build --force\`.`,
    );
  });
}
