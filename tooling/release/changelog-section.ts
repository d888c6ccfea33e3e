import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

/** What the changelog in a package's folder says of a version; undefined where it does not name it. */
export function changelogSection(folder: string, version: string): string | undefined {
  const file = path.join(folder, "CHANGELOG.md");
  if (!existsSync(file)) return undefined;
  const [, ...sections] = readFileSync(file, "utf8").split(/^## /m);
  const own = sections.find((section) => section.split("\n")[0]?.trim() === version);
  return own?.split("\n").slice(1).join("\n").trim();
}
