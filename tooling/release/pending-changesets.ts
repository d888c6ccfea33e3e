import { existsSync, readdirSync } from "node:fs";
import path from "node:path";

/** The file names of the changesets that wait for the next release. */
export function pendingChangesets(root: string): string[] {
  const folder = path.join(root, ".changeset");
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".md") && name !== "README.md")
    .sort();
}
