import { importHtml } from "./import-html.ts";
import type { ImportResult } from "./import-result.ts";
import { importText } from "./import-text.ts";
import type { ImportOptions } from "./options.ts";

const TAG =
  /<(?:!doctype\b|\/?(?:html|head|body|title|meta|p|div|br|hr|h[1-6]|table|tr|td|th|tbody|ul|ol|li|dl|dt|dd|a|b|i|em|strong|font|span|center|img|blockquote|pre|article|section|main|header|footer|nav|u|small|big|sup|sub|script|style|form|input)(?:\s[^<>]*)?\/?>)/i;

/** Reads a page as HTML if it has tags, otherwise as plain text. */
export function importPage(input: string, options: ImportOptions = {}): ImportResult {
  return TAG.test(input) ? importHtml(input, options) : importText(input, options);
}
