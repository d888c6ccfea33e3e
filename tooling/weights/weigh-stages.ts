import { gzipSync } from "node:zlib";
import { build, type Metafile } from "esbuild";

/** What a page loads at one time: files that were not loaded before. */
export interface Stage {
  readonly name: string;
  /** Bytes of the files, each minified and compressed with gzip -9. */
  readonly gzip: number;
  readonly text: string;
}

/**
 * Bundles a module for browsers as a page would load it, and weighs what comes at once and what comes with `import()`.
 *
 * @param later the beginnings of the names of chunks, in the order in which they are loaded
 * @returns the module itself, then each of the others
 */
export async function weighStages(
  module: string,
  resolveDir: string,
  later: readonly string[] = [],
): Promise<readonly Stage[]> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: module, resolveDir },
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: "esm",
    splitting: true,
    platform: "browser",
    outdir: "out",
    logLevel: "error",
  });
  const texts = new Map(outputFiles.map(({ path, text }) => [nameOf(path), text]));
  const loaded = new Set<string>();
  return ["stdin", ...later].map((name) => {
    const start = [...texts.keys()].find(
      (each) => each.startsWith(`${name}.`) || each.startsWith(`${name}-`),
    );
    if (start === undefined)
      throw new Error(`There is no chunk ${name} among ${[...texts.keys()].join(", ")}.`);
    const files = [...filesOf(start, metafile)].filter((each) => !loaded.has(each));
    for (const each of files) loaded.add(each);
    const parts = files.map((each) => texts.get(each) ?? "");
    const gzip = parts.reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0);
    return { name, gzip, text: parts.join("\n") };
  });
}

/** A file and all that it imports at once. */
function filesOf(name: string, metafile: Metafile, found: Set<string> = new Set()): Set<string> {
  if (found.has(name)) return found;
  found.add(name);
  const output = Object.entries(metafile.outputs).find(([path]) => nameOf(path) === name)?.[1];
  for (const { path, kind } of output?.imports ?? []) {
    if (kind === "import-statement") filesOf(nameOf(path), metafile, found);
  }
  return found;
}

function nameOf(path: string): string {
  return path.replace(/^.*[\\/]/, "");
}
