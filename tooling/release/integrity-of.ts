import { createHash } from "node:crypto";

/** The hash a registry and a lockfile give of a tarball. */
export function integrityOf(bytes: Uint8Array): string {
  return `sha512-${createHash("sha512").update(bytes).digest("base64")}`;
}
