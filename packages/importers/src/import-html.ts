import { assembleItems } from "./assemble/assemble-items.ts";
import { emptyPage } from "./assemble/empty-page.ts";
import type { ImportResult } from "./import-result.ts";
import { completeOptions, type ImportOptions } from "./options.ts";
import { framePage } from "./read/frame-page.ts";
import { readHtml } from "./read/read-html.ts";

/**
 * Reads an HTML page, however old its markup, into a news item and, where the page tells of one, an event.
 *
 * @example
 * importHtml("<h1>Seminar on trade</h1><p>A seminar was held in Geneva on 5 May 2005.", { url: "https://example.org/a.html" })
 */
export function importHtml(input: string, options: ImportOptions = {}): ImportResult {
  const complete = completeOptions(options);
  const raw = readHtml(input, complete.parseHtml, complete.url);
  return raw.pieces.length === 0 ? emptyPage(raw.notes) : assembleItems(framePage(raw), complete, "html");
}
