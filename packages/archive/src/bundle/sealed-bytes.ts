import { contentHash, HASH_LENGTH } from "./content-hash.ts";

/** Bytes with the hash of themselves before them. */
export function sealedBytes(bytes: Uint8Array): Uint8Array {
  const all = new Uint8Array(HASH_LENGTH + bytes.length);
  all.set(new TextEncoder().encode(contentHash(bytes)));
  all.set(bytes, HASH_LENGTH);
  return all;
}

/** The bytes that were sealed; `RangeError` where they are not whole. */
export function unsealedBytes(all: Uint8Array): Uint8Array {
  const bytes = all.subarray(HASH_LENGTH);
  if (new TextDecoder().decode(all.subarray(0, HASH_LENGTH)) !== contentHash(bytes)) {
    throw new RangeError("The file is not as it was written.");
  }
  return bytes;
}
