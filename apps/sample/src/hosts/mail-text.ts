import { renderText } from "@event-content/renderer";
import { parseArchive } from "@event-content/schema";
import type { BuiltArchive } from "../archive/built-archive.ts";
import { SITE_URL } from "../frame/site-url.ts";

/** So many of the newest items go into a letter. */
const SENT = 3;

/** A letter in plain text with the newest items. */
export function mailText({ items, manifest, labels }: BuiltArchive): string {
  const newest = items.slice(0, SENT);
  const text = renderText(newest, {
    items,
    archive: parseArchive({ ...manifest.archive, taxonomies: labels }),
    itemHref: new URL("archive/en/{id}/", SITE_URL).href.replace("%7Bid%7D", "{id}"),
  });
  return `Dear reader,\n\nthree entries from the archive this month.\n\n${"_".repeat(72)}\n\n${text}`;
}
