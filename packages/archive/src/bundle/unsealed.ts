import { contentHash } from "./content-hash.ts";
import { textOf } from "./text-of.ts";

/** What was `sealed`; undefined where it is not whole. */
export function unsealed(bytes: Uint8Array): unknown {
  // {"check":"########","data":…}
  const data = bytes.subarray(27, -1);
  return textOf(bytes.subarray(10, 18)) === contentHash(data) ? JSON.parse(textOf(data)) : undefined;
}
