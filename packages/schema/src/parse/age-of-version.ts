import { SCHEMA_VERSION } from "../core/schema-version.ts";

export type VersionAge = "known" | "newer-minor" | "newer-major" | "older-major";

/** How a `schemaVersion` stands to this package's. Content that states none is of the first version, 1.0. */
export function ageOfVersion(version: unknown = "1.0"): VersionAge {
  const found = typeof version === "string" ? /^(\d+)\.(\d+)$/.exec(version) : null;
  // What is no version at all is a fault of that field.
  if (!found) return "known";
  const [major, minor] = SCHEMA_VERSION.split(".").map(Number) as [number, number];
  const difference = Number(found[1]) - major;
  if (difference !== 0) return difference > 0 ? "newer-major" : "older-major";
  return Number(found[2]) > minor ? "newer-minor" : "known";
}
