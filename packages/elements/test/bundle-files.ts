import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type WriteOptions, writeBundle } from "@event-content/archive/node";
import type { ItemInput } from "@event-content/schema";
import type { HostFile } from "./host-server.ts";

/** The files of a bundle of some items, by their paths on a host. */
export async function bundleFiles(
  items: readonly ItemInput[],
  options: Omit<WriteOptions, "out"> = {},
): Promise<Record<string, HostFile>> {
  const out = mkdtempSync(join(tmpdir(), "bundle-"));
  await writeBundle(items, { ...options, out });
  const files: Record<string, HostFile> = {};
  for (const entry of readdirSync(out, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const bytes = readFileSync(file);
    files[file.slice(out.length)] = (_, response) => void response.end(bytes);
  }
  rmSync(out, { recursive: true });
  return files;
}
