import { type BundleError, bundleError } from "../bundle/bundle-fault.ts";
import { damagedFile } from "../bundle/damaged-file.ts";
import { BUNDLE_FORMAT } from "../bundle/manifest.ts";

const ITEMS = 'Give a list of items, { "items": […] }, one item, or archive.json of a bundle.';
const DATA = "Give the address of the data, not of a page that shows it.";

/** Why a text is no archive. */
export function noSource(text: string, url: string): BundleError {
  const beginning = JSON.stringify(text.slice(0, 40));
  try {
    JSON.parse(text);
  } catch {
    // Half a manifest is one that is damaged.
    if (text.includes(`"${BUNDLE_FORMAT}"`)) return damagedFile(url, beginning);
    return bundleError("not-json", "There is no JSON", url, beginning, DATA);
  }
  return bundleError("no-items", "There is JSON, but no items", url, beginning, ITEMS);
}
