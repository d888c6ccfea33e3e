import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { FetchFile } from "../bundle/fetch-file.ts";

/** Reads the files of a bundle from a folder: `openArchive("/", { fetch: fileFetch("public") })`. */
export function fileFetch(folder: string): FetchFile {
  return async (url) => {
    try {
      const bytes = await readFile(join(folder, ...url.split("/")));
      return { ok: true, status: 200, arrayBuffer: async () => Uint8Array.from(bytes).buffer };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
      return { ok: false, status: 404, arrayBuffer: async () => new ArrayBuffer(0) };
    }
  };
}
