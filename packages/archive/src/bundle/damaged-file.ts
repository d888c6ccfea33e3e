import { type BundleError, bundleError } from "./bundle-fault.ts";

export function damagedFile(url: string, received: string): BundleError {
  const hint = "Publish it again; check that nothing on the way changes it.";
  return bundleError("damaged-file", "The file is damaged", url, received, hint);
}
