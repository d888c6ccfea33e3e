import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

/** Where the built site is put together. */
export const OUT: URL = new URL("../../dist/", import.meta.url);

/** Writes a file of the site; a path that ends with a slash is a folder with a page. */
export function writePage(path: string, text: string): void {
  const file = fileURLToPath(new URL(path === "" || path.endsWith("/") ? `${path}index.html` : path, OUT));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
