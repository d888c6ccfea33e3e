import { textHash } from "./content-hash.ts";

/** The folder and the file that a key is spread to. */
export function spreadPlace(key: string, folders: number, files: number): [folder: number, file: number] {
  const hash = textHash(key);
  return [hash % folders, Math.floor(hash / folders) % files];
}
