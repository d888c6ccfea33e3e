import { readdirSync } from "node:fs";
import path from "node:path";

/** The folders of the packages that are published, absolute, by name. */
export function packageFolders(root: string): Readonly<Record<string, string>> {
  const names = readdirSync(path.join(root, "packages")).sort();
  return Object.fromEntries(names.map((name) => [name, path.join(root, "packages", name)]));
}
