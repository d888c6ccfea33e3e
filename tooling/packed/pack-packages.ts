import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { unpack } from "@publint/pack";
import { packAll } from "../registry/index.ts";
import type { PackedPackage } from "./packed-package.ts";
import { publishedEntries } from "./published-entries.ts";

/**
 * Packs every package of `packages/` once, as `pnpm publish` would, and reads the tarballs.
 *
 * @throws Error with what pnpm said, where it does not pack; where a package is not built
 */
export async function packPackages(root: string): Promise<readonly PackedPackage[]> {
  const out = await mkdtemp(path.join(tmpdir(), "packed-"));
  try {
    const packed = await packAll(root, { out });
    return await Promise.all(packed.map(({ name, file }) => readPacked(root, name, file)));
  } finally {
    await rm(out, { recursive: true, force: true });
  }
}

async function readPacked(root: string, name: string, file: string): Promise<PackedPackage> {
  const folder = name.replace(/^@[^/]+\//, "");
  const tarball = new Uint8Array(await readFile(file));
  const { files, rootDir } = await unpack(tarball);
  const inOrder = files
    .map((each): [string, Uint8Array] => [each.name.slice(rootDir.length + 1), each.data])
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const contents = new Map(inOrder);
  return {
    name,
    folder,
    entries: publishedEntries(path.join(root, "packages", folder)),
    tarball,
    files: contents,
    manifest: JSON.parse(new TextDecoder().decode(contents.get("package.json"))),
  };
}
