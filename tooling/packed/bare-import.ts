import { build } from "esbuild";

/**
 * What a bundler keeps of `import "name"`: nothing, where the package says that the file is imported for its exports only.
 *
 * @param folder of a package that has the name, or depends on it
 */
export async function bareImport(folder: string, name: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: `import ${JSON.stringify(name)};`, resolveDir: folder },
    bundle: true,
    write: false,
    format: "esm",
    splitting: true,
    outdir: "out",
    platform: "node",
    minify: true,
    logLevel: "silent",
  });
  return outputFiles.find(({ path }) => /stdin\.js$/.test(path))?.text.trim() ?? "";
}
