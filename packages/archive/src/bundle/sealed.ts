import { contentHash, HASH_LENGTH } from "./content-hash.ts";

const HEAD = '{"check":"';
const MIDDLE = '","data":';

/** JSON with the hash of itself, for files whose name is not their own hash. */
export function sealed(text: string): string {
  return `${HEAD}${contentHash(new TextEncoder().encode(text))}${MIDDLE}${text}}`;
}

/** What was sealed; `RangeError` where it is not whole. */
export function unsealed(bytes: Uint8Array): unknown {
  const start = HEAD.length + HASH_LENGTH + MIDDLE.length;
  const data = bytes.subarray(start, bytes.length - 1);
  const said = new TextDecoder().decode(bytes.subarray(HEAD.length, HEAD.length + HASH_LENGTH));
  if (said !== contentHash(data)) throw new RangeError("The file is not as it was written.");
  return JSON.parse(new TextDecoder().decode(data));
}
