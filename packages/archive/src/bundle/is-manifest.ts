import { BUNDLE_FORMAT, type Manifest } from "./manifest.ts";

export function isManifest(value: unknown): value is Manifest {
  return (value as Partial<Manifest> | undefined | null)?.format === BUNDLE_FORMAT;
}
