const MARKUP = /[\\`*[\]<~]|&(?=[#A-Za-z])/g;
const UNDERSCORE_AT_EDGE = /(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;
// What GFM links by itself: section 6.9 of its specification.
const BARE_LINK = /(?<=\b(?:https?|ftp)):(?=\/\/)|(?<=\bwww)\.|(?<=[\w.+-])@(?=\w)/gi;
const BLOCK_START = /^(?:#{1,6}(?=[ \t]|$)|[-+](?=[ \t\-:|]|$)|[=>|]|:(?=[-|]))/;
const NUMBER_START = /^(\d{1,9})(?=[.)](?:[ \t]|$))/;

/** Where a text stands in the Markdown that is written. */
export interface TextPlace {
  readonly lineStart: boolean;
  readonly lineEnd: boolean;
  readonly inCell: boolean;
}

/**
 * A text without line breaks as Markdown that reads as that text, whatever it holds.
 *
 * @see https://spec.commonmark.org/0.31.2/#backslash-escapes
 */
export function escapeText(text: string, { lineStart, lineEnd, inCell }: TextPlace): string {
  let out = text.replace(MARKUP, "\\$&").replace(UNDERSCORE_AT_EDGE, "\\_").replace(BARE_LINK, "\\$&");
  if (inCell) out = out.replaceAll("|", "\\|");
  else if (lineStart) out = out.replace(BLOCK_START, "\\$&").replace(NUMBER_START, "$1\\");
  out = out.replaceAll("\r", "&#13;");
  if (lineStart) out = out.replace(/^[ \t]/, reference);
  if (lineEnd) out = out.replace(/[ \t]$/, reference);
  return out;
}

function reference(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}
