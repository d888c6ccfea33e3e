import { type BundleError, bundleError } from "./bundle-fault.ts";

export function missingFile(url: string, received: string): BundleError {
  const hint = "Check the address; publish a whole bundle again, archive.json last.";
  return bundleError("missing-file", "There is no such file", url, received, hint);
}
