// Lets the build read the sibling packages from their sources: a chunk then holds just the functions that its elements use,
// where a package's own build has already put together what its other users need at once.
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { straightened } from "./straight-imports.mjs";

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

/** An esbuild plugin. */
export const fromSource = {
  name: "from-source",
  setup(build) {
    build.onResolve({ filter: /^@event-content\// }, ({ path: id }) => {
      const path = sourceOf(id);
      return path === undefined ? undefined : { path, sideEffects: false };
    });
    build.onLoad(
      { filter: /packages[\\/](schema|renderer|archive|elements)[\\/]src[\\/].*\.ts$/ },
      async ({ path }) => ({
        contents: straightened(await readFile(path, "utf8"), path),
        loader: "ts",
      }),
    );
  },
};
