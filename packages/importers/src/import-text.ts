import { assembleItems } from "./assemble/assemble-items.ts";
import { emptyPage } from "./assemble/empty-page.ts";
import type { ImportResult } from "./import-result.ts";
import { completeOptions, type ImportOptions } from "./options.ts";
import { framePage } from "./read/frame-page.ts";
import { readText } from "./read/read-text.ts";

/**
 * Reads a page of plain text into a news item and, where the page tells of one, an event.
 *
 * @example
 * const { items, notes } = importText("Workshop on water\n\nOn 3 May 2004, 50 experts met in Nairobi, Kenya, for a workshop.");
 * // items[1].dates: { start: "2004-05-03", asPrinted: "3 May 2004", basis: { kind: "stated" } }
 */
export function importText(input: string, options: ImportOptions = {}): ImportResult {
  const raw = readText(input);
  return raw.pieces.length === 0
    ? emptyPage()
    : assembleItems(framePage(raw), completeOptions(options), "text");
}
