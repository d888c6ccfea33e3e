import type { ItemInput } from "@event-content/schema";
import { bundleError } from "../bundle/bundle-fault.ts";
import { damagedFile } from "../bundle/damaged-file.ts";
import { fetchAs } from "../bundle/fetch-file.ts";
import { BUNDLE_FORMAT, isManifest } from "../bundle/is-manifest.ts";
import { MANIFEST } from "../bundle/manifest-address.ts";
import { fetchOf, type OpenOptions } from "../bundle/open-options.ts";
import type { ArchiveOptions } from "../memory/archive-options.ts";
import type { BrowsedBundle } from "./browse-bundle.ts";
import type { BrowsedItems } from "./browse-items.ts";
import { readText } from "./read-text.ts";

/** How `openSource` fetches, and how it finds words where there is no bundle. */
export interface SourceOptions extends OpenOptions, ArchiveOptions {
  /** More is not read. Default 20,000,000. */
  readonly maxBytes?: number;
}

const ITEMS = 'Give a list of items, { "items": […] }, one item, or archive.json of a bundle.';
const DATA = "Give the address of the data, not of a page that shows it.";
const MOST_BYTES = 20e6;
/** All of it may be one file: milliseconds. */
const TIMEOUT = 60e3;
const loadBundle = (): Promise<typeof import("./browse-bundle.ts")> => import("./browse-bundle.ts");
const loadItems = (): Promise<typeof import("./source-items.ts")> => import("./source-items.ts");

/**
 * Opens whatever archive there is at an address, which is fetched once: a bundle, given by its folder (ending in `/`) or its
 * `archive.json`; or JSON: a list of items, `{ "items": […] }`, or one item. What is no item is left out, and told in `faults`.
 *
 * @param url one that ends in `/` is the folder of a bundle; any other is fetched as it is
 * @throws {BundleError} where there is none of these; its `fault` has a `code`, a `message` and a `hint`
 * @example
 * const source = await openSource("https://archive.example.org/");
 * source.kind // "bundle"
 */
export async function openSource<T extends ItemInput = ItemInput>(
  url: string,
  options: SourceOptions = {},
): Promise<BrowsedBundle<T> | BrowsedItems<T>> {
  const asked = /^[^?#]*\/$/.test(url) ? url + MANIFEST : url;
  // The reader that is likely to be needed is loaded meanwhile.
  (asked.includes(MANIFEST) ? loadBundle() : loadItems()).catch(() => {});
  const { text, from } = await fetchAs(
    asked,
    fetchOf(options),
    { timeout: TIMEOUT, ...options },
    async (response) => ({
      text: await readText(response, options.maxBytes ?? MOST_BYTES, asked),
      from: response.url || asked,
    }),
    options.signal,
  );
  const value = parsed(text, from);
  if (isManifest(value)) {
    return (await loadBundle()).browseManifest<T>(from, options, value);
  }
  const { items = [value] } = Object(value) as { readonly items?: unknown };
  const list: unknown = Array.isArray(value) ? value : items;
  const { browseItems, isItem } = await loadItems();
  if (!Array.isArray(list) || (list.length > 0 && !list.some(isItem)))
    throw bundleError("no-items", "There is JSON, but no items", from, beginningOf(text), ITEMS);
  return browseItems<T>(list, options);
}

function parsed(text: string, url: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Half a manifest is one that is damaged.
    if (text.includes(`"${BUNDLE_FORMAT}"`)) throw damagedFile(url, beginningOf(text));
    throw bundleError("not-json", "There is no JSON", url, beginningOf(text), DATA);
  }
}

function beginningOf(text: string): string {
  return JSON.stringify(text.slice(0, 40));
}
