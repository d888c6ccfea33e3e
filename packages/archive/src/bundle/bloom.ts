import { textHash } from "./content-hash.ts";

/** Bits of the filter: 2 kB hold some 2,000 terms, and take two words in a hundred for one of them by mistake. */
const BITS = 2 ** 14;
const PROBES = 4;

/** A set that is asked only whether it may hold a text (Bloom, 1970). */
export function bloomOf(terms: Iterable<string>): Uint8Array {
  const bits = new Uint8Array(BITS / 8);
  for (const term of terms) {
    for (const bit of probes(term)) bits[bit >> 3] = (bits[bit >> 3] as number) | (1 << (bit & 7));
  }
  return bits;
}

export function mayHold(bits: Uint8Array, term: string): boolean {
  return bits.length > 0 && probes(term).every((bit) => ((bits[bit >> 3] as number) >> (bit & 7)) & 1);
}

function probes(term: string): number[] {
  const one = textHash(term);
  const other = textHash(`${term}\u0000`) | 1;
  return Array.from({ length: PROBES }, (_, index) => ((one + Math.imul(index, other)) >>> 0) % BITS);
}
