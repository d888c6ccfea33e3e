/** The version of the content model this package implements. */
export const SCHEMA_VERSION = "1.0";

export type VersionAge = "known" | "newer-minor" | "newer-major";

/** How a `schemaVersion` stands to this package's. Content without one is of this version. */
export function ageOfVersion(version: unknown): VersionAge {
  const found = typeof version === "string" ? /^(\d+)\.(\d+)$/.exec(version) : null;
  if (!found) return "known";
  const [major, minor] = SCHEMA_VERSION.split(".").map(Number) as [number, number];
  if (Number(found[1]) > major) return "newer-major";
  return Number(found[1]) === major && Number(found[2]) > minor ? "newer-minor" : "known";
}
