import { build } from "esbuild";
import type { Snippet } from "./read-snippets.ts";

/** A `js browser` block with what it imports from the folder's packages, as one classic script. */
export async function bundleScript(snippet: Snippet, folder: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: snippet.code, resolveDir: folder, loader: snippet.language === "ts" ? "ts" : "js" },
    bundle: true,
    write: false,
    format: "iife",
    target: "es2022",
    logLevel: "silent",
  });
  return outputFiles[0]?.text ?? "";
}
