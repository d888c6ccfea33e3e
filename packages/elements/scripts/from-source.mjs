// Lets the build read the sibling packages from their sources: a chunk then holds just the functions that its elements use,
// where a package's own build has already put together what its other users need at once.
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const PACKAGES = fileURLToPath(new URL("../../", import.meta.url));

/** Where the source of `@event-content/renderer/lang/en/list` is. */
export function sourceOf(id) {
  const [, name, entry = "index"] = /^@event-content\/(schema|renderer|archive)(?:\/(.+))?$/.exec(id) ?? [];
  if (name === undefined) return undefined;
  if (entry.startsWith("style/")) return `${PACKAGES}${name}/dist/${entry}`;
  const [folder, tag, part] = entry.split("/");
  const paths = {
    lang: `languages/${tag}/${part === undefined ? tag : `${tag}-${part}`}.ts`,
    browse: `browse/${tag ?? "index"}.ts`,
    core: "core/index.ts",
    ...(tag && { item: `parts/${tag}.ts`, archive: `components/${tag}/${tag}.ts` }),
  };
  const path = `${PACKAGES}${name}/src/${paths[folder] ?? `${entry}.ts`}`;
  if (!existsSync(path)) throw new Error(`There is no source of ${id} at ${path}.`);
  return path;
}
