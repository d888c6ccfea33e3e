import type { Manifest } from "./manifest.ts";

export const BUNDLE_FORMAT = "event-content-bundle";

export function isManifest(value: unknown): value is Manifest {
  const { format, version } = Object(value) as Partial<Manifest>;
  return format === BUNDLE_FORMAT && typeof version === "number";
}
