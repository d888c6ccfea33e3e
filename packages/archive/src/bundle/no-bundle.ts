import { type BundleError, bundleError } from "./bundle-fault.ts";

const ADDRESS = "Give the address of the folder that holds archive.json, or of that file.";
const UPDATE = "Install a later @event-content/archive.";

/** Why a value is no manifest of a bundle that can be read. */
export function noBundle(value: unknown, url: string, text: string = JSON.stringify(value)): BundleError {
  const { version, schemaVersion } = Object(value) as {
    readonly version?: unknown;
    readonly schemaVersion?: unknown;
  };
  if (typeof version === "number")
    return bundleError(
      "newer-bundle",
      "The archive is of a later version",
      url,
      JSON.stringify({ version, schemaVersion }),
      UPDATE,
    );
  return bundleError("not-a-bundle", "There is no archive", url, JSON.stringify(text.slice(0, 40)), ADDRESS);
}
