import { build, type Loader } from "esbuild";
import type { Snippet } from "./read-snippets.ts";

const LOADERS: Readonly<Record<string, Loader>> = { ts: "ts", jsx: "jsx", tsx: "tsx" };

/** A `js browser`, `ts browser`, `jsx browser` or `tsx browser` block with what it imports from the folder's packages, as one classic script. */
export async function bundleScript(snippet: Snippet, folder: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: snippet.code, resolveDir: folder, loader: LOADERS[snippet.language] ?? "js" },
    bundle: true,
    jsx: "automatic",
    write: false,
    format: "iife",
    target: "es2022",
    logLevel: "silent",
  });
  return outputFiles[0]?.text ?? "";
}
