import { type BundleError, bundleError } from "../bundle/bundle-fault.ts";

const UPDATE =
  "Update the packages of event-content, and its script on the page, to a release that knows version";

/** Why content of a later version is not shown: what it does not know, a reader can neither show nor leave out. */
export function newerContent(newer: unknown, url: string): BundleError {
  const { schemaVersion, id } = newer as { readonly schemaVersion: unknown; readonly id?: unknown };
  const whose = typeof id === "string" ? ` (${id})` : "";
  return bundleError(
    "newer-version",
    `Content is of version ${schemaVersion}${whose}, which this release cannot read`,
    url,
    JSON.stringify({ id, schemaVersion }),
    `${UPDATE} ${schemaVersion}.`,
  );
}
