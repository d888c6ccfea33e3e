import { textHash } from "./content-hash.ts";

/** Characters of the hash of a file of terms: its beginning tells it from the others. */
export const LEAF_HASH_LENGTH = 5;

/** Addresses of files of terms, and of the packs of their lists, from the folder of the manifest. */
export const listPaths = {
  leaf: (start: string, hash: string): string => `data/terms/${textHash(start).toString(36)}-${hash}.bin`,
  pack: (name: string): string => `data/lists/${name}.bin`,
};
