import { contentHash } from "./content-hash.ts";

const HEAD = '{"check":"';
const MIDDLE = '","data":';

/** JSON with the hash of itself, for files whose name is not their own hash. */
export function sealed(text: string): string {
  return `${HEAD}${contentHash(new TextEncoder().encode(text))}${MIDDLE}${text}}`;
}
