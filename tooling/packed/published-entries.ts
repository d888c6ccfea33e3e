import { globSync, readFileSync } from "node:fs";
import path from "node:path";

/** An entry point that has types: what `import { … } from "@event-content/…"` names. */
export interface PublishedEntry {
  /** As it is imported, `@event-content/renderer/lang/fr`. */
  readonly name: string;
  /** The declarations of ECMAScript modules, an absolute path. */
  readonly types: string;
  /** Whether there is a script too, and not types alone. */
  readonly runs: boolean;
}

interface Conditions {
  readonly types?: string;
  readonly default?: string;
  readonly import?: Conditions;
}

/** The entry points of a built package that have types, in the order of its manifest, patterns written out. */
export function publishedEntries(folder: string): readonly PublishedEntry[] {
  const manifest = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  const conditions: readonly [string, string | Conditions][] = Object.entries(manifest.exports ?? {});
  return conditions.flatMap(([key, target]) => {
    if (typeof target === "string") return [];
    const { types, default: script } = target.import ?? target;
    if (types === undefined) return [];
    const name = `${manifest.name}${key.slice(1)}`;
    return entriesOf(folder, name, types).map((entry) => ({ ...entry, runs: script !== undefined }));
  });
}

function entriesOf(folder: string, name: string, types: string): readonly Omit<PublishedEntry, "runs">[] {
  const [before, after] = types.split("*");
  if (before === undefined || after === undefined) return [{ name, types: path.resolve(folder, types) }];
  const files = globSync(types, { cwd: folder })
    .map((file) => file.split(path.sep).join("/"))
    .sort();
  return files.map((file) => ({
    name: name.replace("*", file.slice(path.posix.normalize(before).length, -after.length)),
    types: path.resolve(folder, file),
  }));
}
