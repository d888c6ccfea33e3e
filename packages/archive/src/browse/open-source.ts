import type { ItemInput } from "@event-content/schema";
import { fetchFile } from "../bundle/fetch-file.ts";
import type { OpenOptions } from "../bundle/open-options.ts";
import { textOf } from "../bundle/text-of.ts";
import type { ArchiveOptions } from "../memory/archive-options.ts";
import { isItem } from "../memory/is-item.ts";

import { type BrowsedItems, browseItems } from "./browse-items.ts";
import type { BrowsedBundle } from "./browsed-bundle.ts";
import { checkVersions } from "./check-versions.ts";

/** How `openSource` fetches, and how it finds words where there is no bundle. */
export interface SourceOptions extends OpenOptions, ArchiveOptions {
  /** More is not read. Default 20,000,000. */
  readonly maxBytes?: number;
}

const loadBundle = (): Promise<typeof import("./browse-manifest.ts")> => import("./browse-manifest.ts");

/**
 * Opens whatever archive there is at an address, which is fetched once: a bundle, given by its folder (ending in `/`) or its
 * `archive.json`; or JSON: a list of items, `{ "items": […] }`, or one item. What is no item is left out, and told in `faults`.
 *
 * @param url one that ends in `/` is the folder of a bundle; any other is fetched as it is
 * @throws {BundleError} where there is none of these, or one of a later version; its `fault` has a `code`, a `message` and a `hint`
 * @example
 * const source = await openSource("https://archive.example.org/");
 * source.kind // "bundle"
 */
export async function openSource<T extends ItemInput = ItemInput>(
  url: string,
  options: SourceOptions = {},
): Promise<BrowsedBundle<T> | BrowsedItems<T>> {
  const { maxBytes = 20e6 } = options;
  const asked = url.replace(/^[^?#]*\/$/, "$&archive.json");
  // The reader that is likely to be needed is loaded meanwhile.
  if (asked.includes("archive.json")) loadBundle().catch(() => {});
  // All of it may be one file.
  const [text, from] = await fetchFile(asked, { timeout: 60e3, ...options }, async (response) => {
    // Chromium logs a stream that was read to its end as an aborted request, so only what is not announced is read as one.
    const announced = Number(response.headers?.get("content-length") ?? "?") <= maxBytes;
    const bytes = announced ? await response.arrayBuffer() : undefined;
    return [
      // What is announced may be compressed: there are so many at least.
      (bytes?.byteLength as number) <= maxBytes
        ? textOf(bytes)
        : await (await import("./read-text.ts")).readText(response, maxBytes, asked, bytes),
      response.url || asked,
    ] as const;
  });
  // biome-ignore lint/suspicious/noExplicitAny: whatever stands at the address.
  let value: any;
  try {
    value = JSON.parse(text);
  } catch {}
  if (value?.format === "event-content-bundle")
    return (await loadBundle()).browseManifest<T>(from, options, value);
  const items = [value?.items ?? value].flat();
  await checkVersions([value, ...items], from);
  if (!items.length || items.some(isItem)) return browseItems<T>(items, options);
  throw (await import("./no-source.ts")).noSource(text, from);
}
