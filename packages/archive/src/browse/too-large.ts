import { type BundleError, bundleError } from "../bundle/bundle-fault.ts";

const BUNDLE = "Publish it as a bundle, or raise maxBytes.";

export function tooLarge(url: string, most: number): BundleError {
  return bundleError(
    "too-large",
    "There is more than a page should load",
    url,
    `more than ${most} bytes`,
    BUNDLE,
  );
}
