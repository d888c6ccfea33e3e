import { gunzipSync } from "node:zlib";
import { askRegistry } from "./ask-registry.ts";
import { integrityOf } from "./integrity-of.ts";
import type { RegistryRecord } from "./read-record.ts";

/** Whether what the registry has of a version is what a tarball holds; how hard it was compressed does not matter. */
export async function sameContent(record: RegistryRecord, tarball: Uint8Array): Promise<boolean> {
  if (record.integrity === integrityOf(tarball)) return true;
  const answer = await askRegistry(record.tarball);
  if (!answer.ok) return false;
  const published = gunzipSync(await answer.bytes());
  return published.equals(gunzipSync(tarball));
}
