import { isNewer } from "../bundle/is-newer.ts";

/**
 * Checks that content is of a version that this release can read.
 *
 * @param values items, and records that may say the version of all
 * @param where the address they are of, or where else they stand
 * @throws {BundleError} `newer-version` where one is of a later major version
 * @example await checkVersions([{ id: "a", kind: "news", schemaVersion: "1.0" }], "items.json")
 */
export async function checkVersions(values: readonly unknown[], where: string): Promise<void> {
  const newer = values.find(isNewer);
  if (newer) throw (await import("./newer-content.ts")).newerContent(newer, where);
}
