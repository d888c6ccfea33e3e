import { globSync, readFileSync } from "node:fs";
import path from "node:path";

/** An entry point that has types: what `import { … } from "@event-content/…"` names. */
export interface PublishedEntry {
  /** As it is imported, `@event-content/renderer/lang/fr`. */
  readonly name: string;
  /** The declarations of ECMAScript modules, an absolute path. */
  readonly types: string;
}

interface Conditions {
  readonly types?: string;
  readonly import?: Conditions;
}

/** The entry points of a built package that have types, in the order of its manifest, patterns written out. */
export function publishedEntries(folder: string): readonly PublishedEntry[] {
  const manifest = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  const conditions: readonly [string, string | Conditions][] = Object.entries(manifest.exports ?? {});
  return conditions.flatMap(([key, target]) => {
    const types = typeof target === "string" ? undefined : (target.import?.types ?? target.types);
    return types === undefined ? [] : entriesOf(folder, `${manifest.name}${key.slice(1)}`, types);
  });
}

function entriesOf(folder: string, name: string, types: string): readonly PublishedEntry[] {
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
