import { matchesGlob } from "node:path";
import type { PackedPackage } from "./packed-package.ts";

// Of esbuild, of the build of elements for browsers, of the bundler of declarations.
const HASHES = [/-[A-Z0-9]{8}(?=\.c?js$)/, /-[0-9a-f]{8}(?=\.js$)/, /-[\w-]{8}(?=\.d\.c?ts$)/];

/**
 * The files of a tarball, one a line, each name once: the hash of a chunk's content is written `-[hash]`, so that the list
 * changes only when what is published does.
 */
export function listFiles({ files, manifest }: PackedPackage): string {
  const entries = targetsOf(manifest.exports);
  const isEntry = (file: string): boolean => entries.some((entry) => matchesGlob(file, entry));
  const names = [...files.keys()].map((file) => (isEntry(file) ? file : withoutHash(file)));
  return `${[...new Set(names)].sort().join("\n")}\n`;
}

function withoutHash(file: string): string {
  const hash = HASHES.find((each) => each.test(file));
  return hash ? file.replace(hash, "-[hash]") : file;
}

/** Every file that `exports` names, relative to the package. */
function targetsOf(value: unknown): readonly string[] {
  if (typeof value === "string") return [value.replace(/^\.\//, "")];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(targetsOf) : [];
}
