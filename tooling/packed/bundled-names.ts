import type { PackedPackage } from "./packed-package.ts";

/** Names of the packages of others whose code stands in the files of a tarball; esbuild writes where each piece came from. */
export function bundledNames({ files }: PackedPackage): readonly string[] {
  const scripts = [...files].filter(([file]) => /\.[cm]?js$/.test(file));
  const found = scripts.flatMap(([, bytes]) => [
    ...new TextDecoder().decode(bytes).matchAll(/^\s*\/\/ .*node_modules\/((?:@[^/\s]+\/)?[^/\s]+)\//gm),
  ]);
  return [...new Set(found.map(([, name = ""]) => name))].sort();
}
