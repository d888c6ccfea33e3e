/** Digits of a hash in a name: 48 bits. */
export const HASH_LENGTH = 8;

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/**
 * The name of a file after its bytes: 48 bits of two multiplicative hashes, as base64url. It finds damage, not malice:
 * whoever can change a file on the host can change its name as well.
 */
export function contentHash(bytes: Uint8Array): string {
  let a = 0x9e3779b1 ^ bytes.length;
  let b = 0x85ebca77 ^ bytes.length;
  for (let index = 0; index < bytes.length; index++) {
    const byte = bytes[index] as number;
    a = Math.imul(a ^ byte, 0x01000193);
    b = Math.imul(b ^ byte, 0xc2b2ae3d);
    b = (b << 13) | (b >>> 19);
  }
  const high = mixed(a ^ mixed(b));
  const low = mixed(b ^ high);
  let name = "";
  for (const [part, count] of [
    [high, 4],
    [low, 4],
  ] as const) {
    for (let digit = 0; digit < count; digit++) name += DIGITS[(part >>> (6 * digit)) & 63];
  }
  return name;
}

/** A number from 0 to 2³² − 1 that a text is spread by. */
export function textHash(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return mixed(hash) >>> 0;
}

/** The finishing step of MurmurHash3: every digit of the result depends on every digit given. */
function mixed(given: number): number {
  let hash = given ^ (given >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
